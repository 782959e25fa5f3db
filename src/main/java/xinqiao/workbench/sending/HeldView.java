package xinqiao.workbench.sending;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.procedure.Profile;
import xinqiao.routing.Holds.Destruction;
import xinqiao.routing.Holds.HeldPaper;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Names;

/** What is held, and what was destroyed. @param due those that may be destroyed now */
public record HeldView(
        List<HeldPaper> papers,
        List<Option> due,
        List<Option> witnesses,
        List<Destruction> destructions,
        Names names,
        Profile profile,
        Form form,
        List<Objection> objections) {}
