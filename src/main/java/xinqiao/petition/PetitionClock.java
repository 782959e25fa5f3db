package xinqiao.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;

/**
 * One term of a petition, reckoned.
 *
 * @param term the name of the term; the inner limit of a department has one of its own
 * @param metOn the day on which what it asks for was done, or null
 */
public record PetitionClock(
        String term, Deadline deadline, @Nullable LocalDate metOn) {
    /** The inner limit that the petition office sets a department (KM-26c). */
    public static final String INNER = "inner";

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(deadline.last());
    }

    public boolean running() {
        return metOn == null;
    }

    /** Late now, or met too late. */
    public boolean late(LocalDate today) {
        LocalDate reached = metOn == null ? today : metOn;
        return lastDay().map(reached::isAfter).orElse(false);
    }
}
