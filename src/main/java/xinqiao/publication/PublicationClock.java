package xinqiao.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;
import xinqiao.procedure.Text;

/**
 * One period of a publication, reckoned.
 *
 * @param key the period of the procedure, as it is called there
 * @param metOn when what it asks for was done; null before
 */
public record PublicationClock(
        String key, Text name, Deadline deadline, @Nullable LocalDate metOn) {
    public boolean running() {
        return metOn == null;
    }

    /** Late now, or met too late. */
    public boolean late(LocalDate today) {
        return (metOn == null ? today : metOn).isAfter(deadline.lastDay());
    }
}
