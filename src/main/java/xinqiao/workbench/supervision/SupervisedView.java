package xinqiao.workbench.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.supervision.Reminder;
import xinqiao.supervision.Supervision;

/**
 * How one matter is supervised, beside the matter itself.
 *
 * @param opens where its supervision is opened; null where the viewer can't
 */
public record SupervisedView(
        List<Supervision> all,
        List<Reminder> reminders,
        @Nullable String opens) {
    public static final String PATH = "/desk/supervision";

    public static String path(long supervision) {
        return PATH + "/" + supervision;
    }

    public boolean shown() {
        return !all.isEmpty() || !reminders.isEmpty() || opens != null;
    }
}
