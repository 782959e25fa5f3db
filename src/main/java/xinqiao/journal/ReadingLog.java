package xinqiao.journal;

import static xinqiao.law.Provision.JF_V6;
import static xinqiao.law.Provision.SYS_3;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Participant;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.Reading.What;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.organisation.Power;

/** Who read protected data, tried to without a right, or took it out. */
@Component
public class ReadingLog {
    /** The longest page that {@link #list} gives. */
    public static final int PAGE = 200;

    private static final String LOG = "reading-log";

    private final ReadingStore readings;
    private final TakingOut takingOut;
    private final Gate gate;
    private final Clock clock;

    ReadingLog(ReadingStore readings, TakingOut takingOut, Gate gate, Clock clock) {
        this.readings = readings;
        this.takingOut = takingOut;
        this.gate = gate;
        this.clock = clock;
    }

    /** In the transaction that reads, so that nothing is shown unless the log of it is kept. */
    @Enforces(SYS_3)
    public void record(DSLContext tx, Actor actor, Subject subject) {
        readings.insert(tx, clock.instant(), What.READ, actor, subject);
    }

    /** What somebody from outside reads of what they were engaged in. @param housePath of the house that engaged them */
    @Enforces(SYS_3)
    public void record(DSLContext tx, Participant who, String housePath, Subject subject) {
        readings.insert(tx, clock.instant(), who, housePath, subject);
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

    /** What somebody who sees a thing may not do with it. The page itself says only that there is no such thing. */
    @Enforces(SYS_3)
    public void refused(DSLContext tx, Actor actor, Subject subject) {
        readings.insert(tx, clock.instant(), What.REFUSED, actor, subject);
    }

    /** An attempt on something behind a wall, by somebody for whom it doesn't exist. */
    @Enforces(SYS_3)
    public void withheld(DSLContext tx, Actor actor, Subject subject) {
        readings.insert(tx, clock.instant(), What.WITHHELD, actor, subject);
    }

    /**
     * Newest first, of the auditor's own house and those below, but not of what the auditor is kept out of: who read a case
     * in which they stepped aside or are complained of they don't learn. Empty for whoever may not audit.
     *
     * @param before the id of the last row of the page before, null for the first page
     */
    public List<Reading> list(Actor auditor, Filter filter, @Nullable Long before) {
        if (!auditor.powers().contains(Power.AUDIT)) return List.of();
        return gate.as(auditor, tx -> readings.list(tx, auditor, filter, before));
    }

    /** The same, taken out as a file, as much as the post may; the log keeps that too. */
    @Enforces({SYS_3, JF_V6})
    public Decision<List<Reading>> export(Actor auditor, Filter filter, int most) {
        if (!auditor.powers().contains(Power.AUDIT)) return Decision.granted(List.of());
        return gate.as(auditor, tx -> {
            var wanted = upTo(tx, auditor, filter, most);
            return takingOut.take(auditor, LOG, wanted.size()).map(rows -> {
                readings.insert(tx, clock.instant(), What.EXPORTED, auditor, new Subject(LOG, rows));
                return wanted;
            });
        });
    }

    private List<Reading> upTo(DSLContext tx, Actor auditor, Filter filter, int most) {
        List<Reading> rows = new ArrayList<>();
        Long before = null;
        do {
            var page = readings.list(tx, auditor, filter, before);
            rows.addAll(page);
            before = page.size() < PAGE ? null : (Long) page.getLast().id();
        } while (before != null && rows.size() < most);
        return rows;
    }

    /** Every attempt on what lies behind a wall, in the order of its number, for a task of the system. */
    public List<Reading> withheld(DSLContext tx, long after, int most) {
        return readings.withheld(tx, after, most);
    }

    /**
     * The case of a number that the auditor was given, to look for who read it; the log itself names no case. Of the
     * auditor's own house and those below; none that the auditor is kept out of, and no report that they aren't named on.
     */
    public Optional<Long> caseOf(Actor auditor, String number) {
        if (!auditor.powers().contains(Power.AUDIT)) return Optional.empty();
        return gate.as(auditor, tx -> readings.caseOf(tx, number));
    }

    /**
     * What an auditor looks for; null means any.
     *
     * @param people whoever read
     */
    public record Filter(
            @Nullable Set<Long> people,
            @Nullable Subject subject,
            @Nullable What what,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        public static final Filter ALL = new Filter(null, null, null);

        public Filter(@Nullable Long person, @Nullable Subject subject, @Nullable What what) {
            this(person == null ? null : Set.of(person), subject, what, null, null);
        }
    }
}
