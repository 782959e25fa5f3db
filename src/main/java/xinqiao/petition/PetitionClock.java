package xinqiao.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;
import xinqiao.procedure.TermKey;

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

    /** Whether it bounds a right of the petitioner's, not a duty of the house. */
    public boolean petitioners() {
        return TermKey.of(term).filter(TermKey::petitioners).isPresent();
    }

    /** Late now, or met too late; a right that lapses makes nobody late. */
    public boolean late(LocalDate today) {
        if (petitioners()) return false;
        LocalDate reached = metOn == null ? today : metOn;
        return lastDay().map(reached::isAfter).orElse(false);
    }
}
