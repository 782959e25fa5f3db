package xinqiao.api.http;

import java.time.Duration;

/** Somebody asked more often than the API answers. */
public final class TooOften extends RuntimeException {
    private final Duration wait;

    public TooOften(Duration wait) {
        super("too often", null, false, false);
        this.wait = wait;
    }

    public Duration waiting() {
        return wait;
    }
}
