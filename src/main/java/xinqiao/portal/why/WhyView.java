package xinqiao.portal.why;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;
import xinqiao.law.Objection;
import xinqiao.procedure.TermRule;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * The calculator, with the answer where a question was put.
 *
 * @param rows how many rows of time that doesn't count
 * @param rule the named term that was chosen, or null
 */
public record WhyView(
        Form form,
        int rows,
        List<Option> terms,
        @Nullable Deadline deadline,
        List<Objection> objections,
        @Nullable TermRule rule) {

    /** Whether the answer stands on the named term; once its values were changed it no longer does. */
    public boolean named() {
        return rule != null && WhyForm.same(form, rule);
    }

    /** Whether today lies in the term, so that "days left" means something. */
    public boolean running(LocalDate today) {
        if (deadline == null || today.isBefore(deadline.dayZero())) return false;
        var last = deadline.last();
        return last == null || !today.isAfter(last);
    }
}
