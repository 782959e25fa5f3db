package xinqiao.portal.write;

import java.util.List;
import java.util.Map;
import xinqiao.calendar.Citation;
import xinqiao.portal.rules.WriteStep;
import xinqiao.portal.visit.Checked;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;

/**
 * One page of the letter as it is shown.
 *
 * @param number of this page among those that there are for these answers
 * @param token of the draft, sent once
 * @param then where the visitor goes on: "check" for whoever came back from there to change an answer
 * @param articles by problem, the provision that objects, as the procedure of the addressed house cites it
 */
public record WriteView(
        WriteStep step, int number, int of, Form form, String token, String then, Map<String, Citation> articles) {

    static WriteView of(WriteStep step, Checked page, String token, String then) {
        List<WriteStep> steps = WriteForm.steps(page.form());
        return new WriteView(step, steps.indexOf(step) + 1, steps.size(), page.form(), token, then, page.articles());
    }

    public boolean report() {
        return WriteForm.kind(form) == MatterKind.REPORT;
    }

    public int people() {
        return WriteForm.people(form);
    }

    public boolean touched(int row) {
        return List.of("organisation", "document-kind", "document-number").stream()
                .anyMatch(field -> !form.value(field + "-" + row).isEmpty() || form.wrong(field + "-" + row));
    }

    public int mostFacts() {
        return WriteChecks.MOST_FACTS;
    }

    public int mostRequest() {
        return WriteChecks.MOST_REQUEST;
    }
}
