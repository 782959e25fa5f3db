package planted.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Wrong on purpose: RulesArePureTest must find it. */
public final class TellsTheTime {
    private TellsTheTime() {}

    public static boolean late(LocalDate due, Clock clock) {
        return LocalDate.now().isAfter(due)
                && Instant.now().toEpochMilli() <= System.currentTimeMillis()
                && clock.millis() > 0;
    }
}
