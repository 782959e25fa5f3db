package xinqiao.identity.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Attempts of one kind by one and the same, since the first of them. */
public record Knocks(int count, Instant since) {

    /** How long the next try has to wait, right or wrong: who guesses learns nothing from it. */
    @Enforces(Provision.SYS_4)
    public Optional<Duration> wait(int most, Duration window, Instant now) {
        Duration passed = Duration.between(since, now).abs();
        if (count < most || passed.compareTo(window) > 0) return Optional.empty();
        return Optional.of(window.minus(passed).plusSeconds(1));
    }
}
