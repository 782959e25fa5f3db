package xinqiao.petition.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import xinqiao.petition.Event;

/**
 * What happened last, with all that led to it.
 *
 * @param history oldest first, never empty
 * @param today the day on which it is asked
 * @param within how long after it an act may be taken back: a practice of the authority, not law
 */
public record Latest(List<Event> history, Instant now, LocalDate today, Duration within) implements Answer {
    public Latest {
        history = List.copyOf(history);
    }

    Event event() {
        return history.getLast();
    }

    boolean tooLate() {
        return now.isAfter(event().at().plus(within));
    }
}
