package xinqiao.portal.rules;

import java.time.Duration;
import java.time.Instant;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Wrong pairs of number and code that came from one address, or for one number, since the first of them. */
public record Attempts(int failures, Instant since) {
    /** After it everything is forgotten. */
    public static final Duration WINDOW = Duration.ofMinutes(15);
    /** An address may be that of a whole office or hall, so mistakes have some room. */
    public static final int MOST_OF_ADDRESS = 10;
    /** More than of an address: who guesses at somebody's number mustn't lock that person out at once. */
    public static final int MOST_OF_NUMBER = 20;

    /** Whether the next try has to wait, right or wrong: who guesses learns nothing from it. */
    @Enforces(Provision.SYS_4)
    public boolean tooMany(int most, Instant now) {
        return failures >= most && Duration.between(since, now).abs().compareTo(WINDOW) <= 0;
    }
}
