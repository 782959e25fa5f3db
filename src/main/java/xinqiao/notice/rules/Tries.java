package xinqiao.notice.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a failed try; technical, no law. */
public final class Tries {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private Tries() {}

    /** @return empty when that was the last try */
    public static Optional<Duration> pauseAfter(int failed) {
        return failed <= PAUSES.size() ? Optional.of(PAUSES.get(failed - 1)) : Optional.empty();
    }
}
