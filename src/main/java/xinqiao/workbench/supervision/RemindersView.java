package xinqiao.workbench.supervision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.procedure.Profile;
import xinqiao.supervision.Reminder;
import xinqiao.supervision.Reminders.Box;
import xinqiao.web.Form;
import xinqiao.workbench.Names;

/**
 * A list of reminders.
 *
 * @param mine ids of those that the viewer answers
 * @param tried the one whose answer came back; null where none did
 */
public record RemindersView(
        Box box,
        List<Reminder> lines,
        @Nullable Long next,
        boolean further,
        Set<Long> mine,
        Names names,
        Profile profile,
        @Nullable Long tried,
        Form form,
        List<Objection> objections) {
    public static final String PATH = "/desk/reminders";

    public Form formOf(Reminder reminder) {
        return tried != null && tried == reminder.id() ? form : Form.empty();
    }

    static Set<Long> ids(List<Reminder> all) {
        return all.stream().map(Reminder::id).collect(Collectors.toUnmodifiableSet());
    }
}
