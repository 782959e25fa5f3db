package xinqiao.portal.disclosure;

import java.util.Map;
import xinqiao.calendar.Citation;
import xinqiao.portal.rules.ApplyStep;
import xinqiao.portal.visit.Checked;
import xinqiao.web.Form;

/**
 * One page of the application as it is shown.
 *
 * @param token of the draft, sent once
 * @param then where the visitor goes on: "check" for whoever came back from there to change an answer
 * @param articles by problem, the provision that objects, as the procedure of the addressed house cites it
 */
public record ApplyView(ApplyStep step, Form form, String token, String then, Map<String, Citation> articles) {

    static ApplyView of(ApplyStep step, Checked page, String token, String then) {
        return new ApplyView(step, page.form(), token, then, page.articles());
    }

    public int number() {
        return step.ordinal() + 1;
    }

    public int of() {
        return ApplyStep.values().length;
    }

    public int rows() {
        return ApplyForm.rows(form);
    }
}
