package xinqiao.workbench.accountability;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;

/**
 * A form of the register.
 *
 * @param key what its texts are called
 * @param about over the title
 * @param back leads out
 */
public record LiabilityFormView(
        String key,
        String about,
        String path,
        String back,
        List<Field> fields,
        Form form,
        List<Objection> objections,
        List<Provision> law,
        Profile profile) {

    /** Where the form belongs: what is proposed comes from a check. */
    public Link within(Ui ui) {
        return back.startsWith(LiabilitiesView.PATH)
                ? new Link(LiabilitiesView.PATH, ui.t("accountability.title"))
                : new Link(back, ui.t("governance.register.INSPECTION"));
    }
}
