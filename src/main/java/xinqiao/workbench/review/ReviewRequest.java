package xinqiao.workbench.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.petition.Reviews;
import xinqiao.web.Form;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/**
 * The page on which a request for review is registered.
 *
 * @param way what was found by the number; null where nothing was, or this house doesn't review it
 */
public record ReviewRequest(
        Reviews.@Nullable Way way, List<Field> fields, Form form, List<Objection> objections, Names names) {

    public boolean looked() {
        return !form.value("number").isEmpty();
    }
}
