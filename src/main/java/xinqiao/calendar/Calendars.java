package xinqiao.calendar;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;

/** The calendar in use, and how a new year's arrangement gets into it. */
@Component
public class Calendars implements InitializingBean {
    private final CalendarStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<AffectedDates> affected;
    private final Clock clock;
    private volatile @Nullable WorkCalendar kept;

    Calendars(
            CalendarStore store,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            ObjectProvider<AffectedDates> affected,
            Clock clock) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.affected = affected;
        this.clock = clock;
    }

    /** At the first start the calendar is the one that came with the product. */
    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            store.lockVersion();
            if (!store.years().isEmpty()) return;
            ShippedYears.read()
                    .forEach((year, days) ->
                            store.replace(year, KnownYear.State.SHIPPED, days, clock.instant(), "xinqiao"));
            store.nextVersion();
        });
    }

    /** The calendar as stored now. Costs the reading of one number while nothing has changed. */
    public WorkCalendar current() {
        WorkCalendar calendar = kept;
        if (calendar != null && calendar.version() == store.version()) return calendar;
        calendar = store.load();
        kept = calendar;
        return calendar;
    }

    /**
     * The calendar as this node last read it, without asking whether it is still so. Whoever stores something that follows
     * from it makes {@link #unchanged} a condition of the statement that does, and begins again with {@link #current}
     * when that fails.
     */
    public WorkCalendar lastRead() {
        WorkCalendar calendar = kept;
        return calendar != null ? calendar : current();
    }

    /**
     * The calendar as stored now, which nobody replaces before the transaction ends: for what a recalculation couldn't
     * find, since it is only about to be stored.
     */
    public WorkCalendar held() {
        store.hold();
        return current();
    }

    /** True in a statement as long as this is the calendar that is stored. */
    public static Condition unchanged(WorkCalendar calendar) {
        return CalendarStore.isVersion(calendar.version());
    }

    /** Newest first. */
    public List<KnownYear> years() {
        return store.knownYears();
    }

    /** What a year's arrangement, given as CSV, would change. Stores nothing. */
    public ArrangementPreview preview(int year, String csv) {
        WorkCalendar before = current();
        var file = ArrangementFile.read(year, csv);
        WorkCalendar after = before.with(year, file.days());
        return new ArrangementPreview(
                year,
                before.version(),
                !before.years().contains(year),
                file.days(),
                file.errors(),
                changes(year, before, after),
                affected.orderedStream()
                        .flatMap(those -> those.preview(before, after).stream())
                        .toList());
    }

    /**
     * Stores the arrangement and has every date that depends on it recomputed, all in one transaction.
     *
     * @param base the version that the preview was made against: what was previewed is what happens
     */
    @Enforces(Provision.SYS_1)
    public Decision<CalendarChanged> apply(String by, int year, String csv, long base) {
        return transaction.execute(status -> {
            // the number is changed last: until then every reader of current(), listeners too, gets the old calendar
            WorkCalendar before = current();
            if (store.lockVersion() != base || before.version() != base)
                return Decision.refused(Provision.SYS_1, "calendar.refusal.changed-meanwhile");
            var file = ArrangementFile.read(year, csv);
            if (!file.errors().isEmpty()) return new Refused<>(objections(file.errors()));
            store.replace(year, KnownYear.State.IMPORTED, file.days(), clock.instant(), by);
            var changed = new CalendarChanged(year, before, before.with(year, file.days()), by, clock.instant());
            events.publishEvent(changed);
            store.nextVersion();
            return Decision.granted(changed);
        });
    }

    private static List<Objection> objections(List<RowError> errors) {
        return errors.stream()
                .map(error -> Objection.of(
                        Provision.SYS_1, error.reason(), error.values().toArray()))
                .toList();
    }

    private static List<DayChange> changes(int year, WorkCalendar before, WorkCalendar after) {
        return Stream.concat(before.arrangement(year).stream(), after.arrangement(year).stream())
                .map(SpecialDay::date)
                .distinct()
                .sorted()
                .map(date -> new DayChange(before.on(date), after.on(date)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
