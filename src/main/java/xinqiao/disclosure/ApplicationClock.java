package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Deadline;
import xinqiao.procedure.TermKey;

/**
 * One term of an application, reckoned.
 *
 * @param term the name of the term; a stage of the flow has one of its own
 * @param metOn the day on which what it asks for was done, or null
 */
public record ApplicationClock(
        String term, Deadline deadline, @Nullable LocalDate metOn) {
    /** A stage of the flow inside the total (HZ-2.3.2, HZ-2.3.3). */
    public static final String STAGE = "stage";

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(deadline.last());
    }

    public boolean running() {
        return metOn == null;
    }

    /** Whether somebody outside may let it pass: nobody here is late then. */
    public boolean others() {
        return TermKey.of(term)
                .filter(key -> key == TermKey.THIRD_PARTY || key == TermKey.CO_MAKER || key == TermKey.FEE_PAYMENT)
                .isPresent();
    }

    /** Late now, or met too late. */
    public boolean late(LocalDate today) {
        if (others()) return false;
        LocalDate reached = metOn == null ? today : metOn;
        return lastDay().map(reached::isAfter).orElse(false);
    }

    /** What a list shows of it. A cache: it can be thrown away and computed again from the journal. */
    record Cache(
            String term,
            @Nullable LocalDate lastDay,
            boolean provisional,
            @Nullable LocalDate standsStillSince,
            @Nullable LocalDate metOn) {
        static Cache of(ApplicationClock clock) {
            return new Cache(
                    clock.term(),
                    clock.deadline().last(),
                    clock.deadline().provisional(),
                    clock.deadline().standsStillSince(),
                    clock.metOn());
        }
    }
}
