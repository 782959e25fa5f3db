package xinqiao.documents;

import java.util.HashMap;
import java.util.Map;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.FormRule;

/** What a procedure of disclosure makes of the application form (申请表): its name, and the rows that only some ask. */
public final class ApplicationFormFacts {
    private static final String ASKED = "YES";

    private ApplicationFormFacts() {}

    /** Values for {@link FormFacts}. */
    public static Map<String, String> of(DisclosureProfile profile) {
        FormRule form = profile.form();
        Map<String, String> all = new HashMap<>();
        all.put("formTitle", form.title().zh());
        all.put("formTitleEn", form.title().en());
        if (form.ownRecord().isPresent()) all.put("ownAsked", ASKED);
        if (form.purpose().isPresent()) all.put("purposeAsked", ASKED);
        if (profile.fees().waiver().isPresent()) all.put("waiver", ASKED);
        return all;
    }
}
