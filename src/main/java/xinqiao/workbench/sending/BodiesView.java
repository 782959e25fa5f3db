package xinqiao.workbench.sending;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.procedure.Profile;
import xinqiao.routing.OutsideBody;
import xinqiao.web.Form;
import xinqiao.workbench.Field;

/** The contacts outside. */
public record BodiesView(
        List<OutsideBody> bodies,
        List<Field> fields,
        boolean keeps,
        Profile profile,
        Form form,
        List<Objection> objections) {}
