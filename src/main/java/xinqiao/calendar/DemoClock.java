package xinqiao.calendar;

import static xinqiao.db.Tables.DEMO_CLOCK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of a demonstration: it runs like any other, but can be set, for all nodes and beyond a restart. The bean
 * exists in a demonstration only, so in production there is nothing to set.
 */
public final class DemoClock extends Clock {
    private static final Logger LOG = LoggerFactory.getLogger(DemoClock.class);
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final Clock real;
    private final Supplier<DSLContext> sql;
    private volatile Kept kept = new Kept(Duration.ZERO, System.nanoTime() - KEPT_NANOS);

    private record Kept(Duration ahead, long readAt) {}

    /** @param sql asked for late, since the database is itself started by beans that look at the clock */
    DemoClock(Clock real, Supplier<DSLContext> sql) {
        this.real = real;
        this.sql = sql;
    }

    /** Moves to a day, at the time of day that it is. */
    public void set(LocalDate day, String by) {
        Instant now = real.instant();
        LocalTime time = now.atZone(getZone()).toLocalTime();
        move(Duration.between(now, day.atTime(time).atZone(getZone()).toInstant()), by);
    }

    public void advance(Duration by, String who) {
        move(ahead().plus(by), who);
    }

    /** Back to the time it is. */
    public void reset(String by) {
        move(Duration.ZERO, by);
    }

    /** How far this clock is ahead of the real one; negative when behind. */
    public Duration ahead() {
        Kept last = kept;
        if (System.nanoTime() - last.readAt < KEPT_NANOS) return last.ahead;
        Duration read = last.ahead;
        try {
            read = Duration.ofSeconds(
                    sql.get().select(DEMO_CLOCK.AHEAD_SECONDS).from(DEMO_CLOCK).fetchSingle(DEMO_CLOCK.AHEAD_SECONDS));
        } catch (RuntimeException e) {
            // a clock must always tell a time: in a failed transaction, or before the database is there, the last one
            LOG.debug("demo clock kept at {}", read, e);
        }
        kept = new Kept(read, System.nanoTime());
        return read;
    }

    private void move(Duration ahead, String by) {
        sql.get()
                .update(DEMO_CLOCK)
                .set(DEMO_CLOCK.AHEAD_SECONDS, ahead.toSeconds())
                .set(DEMO_CLOCK.SET_AT, real.instant().atOffset(ZoneOffset.UTC))
                .set(DEMO_CLOCK.SET_BY, by)
                .execute();
        kept = new Kept(Duration.ofSeconds(ahead.toSeconds()), System.nanoTime());
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), sql);
    }
}
