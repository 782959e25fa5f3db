package xinqiao.operation;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Work that recurs. A module makes one a bean; when several nodes share the database, one of them does it each time.
 * Work that throws is logged and done again at its next time, so it must bear being repeated.
 *
 * @param name never changed once it has run, such as {@code journal.seal}
 */
public record Job(String name, Rhythm rhythm, Runnable work) {

    public sealed interface Rhythm {}

    /** @param at in Shanghai */
    public record Daily(LocalTime at) implements Rhythm {}

    /** @param pause between the end of one time and the start of the next */
    public record Every(Duration pause) implements Rhythm {}

    public static Job daily(String name, LocalTime at, Runnable work) {
        return new Job(name, new Daily(at), work);
    }

    public static Job every(String name, Duration pause, Runnable work) {
        return new Job(name, new Every(pause), work);
    }
}
