package xinqiao.workbench.sending;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.procedure.Profile;
import xinqiao.routing.NegotiationStep;
import xinqiao.routing.Negotiations.NegotiationFile;
import xinqiao.web.Form;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** The page of one negotiation. @param tried the step that was refused, if one was */
public record NegotiationView(
        NegotiationFile file,
        Names names,
        Profile profile,
        Map<NegotiationStep, List<Field>> steps,
        @Nullable NegotiationStep tried,
        Form form,
        List<Objection> objections,
        boolean seesCase,
        List<Told> history) {

    public static String path(long id) {
        return "/desk/negotiations/" + id;
    }

    public String path() {
        return path(file.negotiation().id());
    }

    public static String slug(NegotiationStep step) {
        return step.name().toLowerCase(java.util.Locale.ROOT);
    }

    public Form formOf(NegotiationStep step) {
        return step == tried ? form : Form.empty();
    }
}
