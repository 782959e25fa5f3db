package xinqiao.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;

/** The application's clock in tests. It runs like any other until a test moves it; whoever moves it sets the time first. */
@Primary
public final class TestClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    public TestClock() {
        this(ZONE, new AtomicReference<>(Duration.ZERO));
    }

    private TestClock(ZoneId zone, AtomicReference<Duration> ahead) {
        this.zone = zone;
        this.ahead = ahead;
    }

    /** @param time in Shanghai, such as 2026-03-02T09:00 */
    public void set(String time) {
        set(LocalDateTime.parse(time).atZone(ZONE).toInstant());
    }

    /** Nine in the morning of that day. */
    public void set(LocalDate day) {
        set(day.atTime(9, 0).atZone(ZONE).toInstant());
    }

    public void set(Instant time) {
        ahead.set(Duration.between(Clock.systemUTC().instant(), time));
    }

    public void advance(Duration by) {
        ahead.updateAndGet(by::plus);
    }

    /** Back to the time it is. */
    public void reset() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other, ahead);
    }
}
