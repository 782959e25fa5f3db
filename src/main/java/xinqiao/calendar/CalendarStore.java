package xinqiao.calendar;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static xinqiao.db.Sequences.CALENDAR_CHANGE;
import static xinqiao.db.Tables.CALENDAR_DAY;
import static xinqiao.db.Tables.CALENDAR_VERSION;
import static xinqiao.db.Tables.CALENDAR_YEAR;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** All SQL of the calendar. */
@Repository
class CalendarStore {
    /** Made once: every act asks for it. */
    private static final Field<Long> NOW =
            field(select(CALENDAR_VERSION.VERSION).from(CALENDAR_VERSION));

    /** Names the lock. */
    private static final long HELD = "xinqiao.calendar".hashCode();

    private final DSLContext sql;

    CalendarStore(DSLContext sql) {
        this.sql = sql;
    }

    long version() {
        return sql.select(CALENDAR_VERSION.VERSION).from(CALENDAR_VERSION).fetchSingle(CALENDAR_VERSION.VERSION);
    }

    static Condition isVersion(long version) {
        return NOW.eq(version);
    }

    /** Until the transaction ends no arrangement is stored; waits for one that is just being stored. */
    void hold() {
        sql.fetch("select pg_advisory_xact_lock_shared(?)", HELD);
    }

    /** Lets one change happen after the other: held to the end of the transaction. */
    @CanIgnoreReturnValue
    long lockVersion() {
        sql.fetch("select pg_advisory_xact_lock(?)", HELD);
        return sql.select(CALENDAR_VERSION.VERSION)
                .from(CALENDAR_VERSION)
                .forUpdate()
                .fetchSingle(CALENDAR_VERSION.VERSION);
    }

    void nextVersion() {
        sql.update(CALENDAR_VERSION)
                .set(CALENDAR_VERSION.VERSION, CALENDAR_CHANGE.nextval())
                .execute();
    }

    /** The version is read first: a change in between makes the copy look old, never a stale copy look new. */
    WorkCalendar load() {
        long version = version();
        var days = sql.selectFrom(CALENDAR_DAY)
                .fetch(d -> new SpecialDay(d.getDate(), DayKind.valueOf(d.getKind()), d.getName(), d.getNotice()));
        return new WorkCalendar(version, days, years());
    }

    List<Integer> years() {
        return sql.select(CALENDAR_YEAR.YEAR)
                .from(CALENDAR_YEAR)
                .orderBy(CALENDAR_YEAR.YEAR)
                .fetch(CALENDAR_YEAR.YEAR);
    }

    List<KnownYear> knownYears() {
        return sql.selectFrom(CALENDAR_YEAR)
                .orderBy(CALENDAR_YEAR.YEAR.desc())
                .fetch(y -> new KnownYear(
                        y.getYear(),
                        KnownYear.State.valueOf(y.getState()),
                        y.getImportedAt().toInstant(),
                        y.getImportedBy()));
    }

    /** Puts a year's days in the place of those stored for it. */
    void replace(int year, KnownYear.State state, Collection<SpecialDay> days, Instant at, String by) {
        sql.insertInto(CALENDAR_YEAR)
                .set(CALENDAR_YEAR.YEAR, year)
                .set(CALENDAR_YEAR.STATE, state.name())
                .set(CALENDAR_YEAR.IMPORTED_AT, at.atOffset(ZoneOffset.UTC))
                .set(CALENDAR_YEAR.IMPORTED_BY, by)
                .onDuplicateKeyUpdate()
                .setAllToExcluded()
                .execute();
        sql.deleteFrom(CALENDAR_DAY).where(CALENDAR_DAY.YEAR.eq(year)).execute();
        sql.batchInsert(days.stream()
                        .map(day -> {
                            var row = sql.newRecord(CALENDAR_DAY);
                            row.setDate(day.date());
                            row.setKind(day.kind().name());
                            row.setName(day.name());
                            row.setNotice(day.notice());
                            return row;
                        })
                        .toList())
                .execute();
    }
}
