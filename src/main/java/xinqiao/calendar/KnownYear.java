package xinqiao.calendar;

import java.time.Instant;

/** A year whose arrangement is known, and who made it known. */
public record KnownYear(int year, State state, Instant importedAt, String importedBy) {
    public enum State {
        /** Came with the product. */
        SHIPPED,
        IMPORTED
    }
}
