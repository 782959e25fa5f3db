package xinqiao.journal;

import static xinqiao.law.Provision.SYS_3;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.Reading.What;
import xinqiao.law.Enforces;
import xinqiao.organisation.Power;

/** Who read protected data, tried to without a right, or took it out. */
@Component
public class ReadingLog {
    /** The longest page that {@link #list} gives. */
    public static final int PAGE = 200;

    private final ReadingStore readings;
    private final Gate gate;
    private final Clock clock;

    ReadingLog(ReadingStore readings, Gate gate, Clock clock) {
        this.readings = readings;
        this.gate = gate;
        this.clock = clock;
    }

    /** In the transaction that reads, so that nothing is shown unless the log of it is kept. */
    @Enforces(SYS_3)
    public void record(DSLContext tx, Actor actor, Subject subject) {
        readings.insert(tx, clock.instant(), What.READ, actor, subject);
    }

    /** In the transaction that shows in full what is masked otherwise. */
    @Enforces(SYS_3)
    public void unmasked(DSLContext tx, Actor actor, Subject subject) {
        readings.insert(tx, clock.instant(), What.UNMASKED, actor, subject);
    }

    /** In the transaction that takes the data out. */
    @Enforces(SYS_3)
    public void exported(DSLContext tx, Actor actor, Subject subject) {
        readings.insert(tx, clock.instant(), What.EXPORTED, actor, subject);
    }

    /** An attempt on something behind a wall. The page itself says only that there is no such thing. */
    @Enforces(SYS_3)
    public void refused(DSLContext tx, Actor actor, Subject subject) {
        readings.insert(tx, clock.instant(), What.REFUSED, actor, subject);
    }

    /**
     * Newest first, of the auditor's own house and those below; empty for whoever may not audit.
     *
     * @param before the id of the last row of the page before, null for the first page
     */
    public List<Reading> list(Actor auditor, Filter filter, @Nullable Long before) {
        if (!auditor.powers().contains(Power.AUDIT)) return List.of();
        return gate.as(auditor, tx -> readings.list(tx, filter, before));
    }

    /** What an auditor looks for; null means any. */
    public record Filter(
            @Nullable Long person,
            @Nullable Subject subject,
            @Nullable What what) {
        public static final Filter ALL = new Filter(null, null, null);
    }
}
