package xinqiao.workbench.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.journal.Reading;
import xinqiao.web.Form;
import xinqiao.workbench.Names;

/**
 * The reading log. A case shows as the number that the log gave it, not as its own: that a report exists is known to its
 * readers alone.
 *
 * @param next the last of this page, where others follow
 */
public record ReadingLogView(
        List<Reading> lines, Form form, @Nullable Long next, boolean further, Names names) {
    public static final String PATH = "/desk/reading-log";
}
