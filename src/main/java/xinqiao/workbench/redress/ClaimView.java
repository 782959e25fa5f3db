package xinqiao.workbench.redress;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.redress.ClaimAct;
import xinqiao.redress.ClaimDesk.ClaimFile;
import xinqiao.web.Form;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** The page of one claim, with the forms of what can be done. @param form as it came back, where it was refused */
public record ClaimView(
        ClaimFile file,
        Names names,
        DisclosureProfile profile,
        List<Told> history,
        List<Act> acts,
        List<Objection> objections) {
    /** One act with its form. */
    public record Act(ClaimAct act, List<Field> fields, Form form) {}

    public String path() {
        return ClaimsView.path(file.claim().id());
    }

    public static String slug(ClaimAct act) {
        return act.name().toLowerCase(java.util.Locale.ROOT);
    }
}
