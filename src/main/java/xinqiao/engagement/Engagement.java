package xinqiao.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody from outside takes part in one case.
 *
 * @param name of the participant
 * @param number of the case
 * @param until the last day; before it the office may end it
 * @param opinion in writing; empty before it was given
 */
public record Engagement(
        long id,
        long petition,
        long participant,
        String name,
        OutsiderKind kind,
        String body,
        String number,
        String title,
        String purpose,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn,
        String opinion,
        @Nullable LocalDate opinionOn) {

    public boolean lasts(LocalDate today) {
        return endedOn == null && !today.isAfter(until) && !today.isBefore(from);
    }
}
