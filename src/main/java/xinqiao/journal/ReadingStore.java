package xinqiao.journal;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.READING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Participant;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.Reading.What;

/** All SQL on readings. */
@Component
class ReadingStore {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    void insert(DSLContext tx, Instant at, What what, Actor actor, Subject subject) {
        tx.insertInto(READING)
                .set(READING.AT, at.atOffset(ZoneOffset.UTC))
                .set(READING.WHAT, what.name())
                .set(READING.ACCOUNT, actor.accountId())
                .set(READING.POST, actor.postId())
                .set(READING.PERSON, actor.personId())
                .set(READING.NAME, actor.name())
                .set(READING.HOUSE_PATH, actor.housePath())
                .set(READING.SUBJECT_KIND, subject.kind())
                .set(READING.SUBJECT_ID, subject.id())
                .execute();
    }

    /** Whoever is from outside holds no post. */
    void insert(DSLContext tx, Instant at, Participant who, String housePath, Subject subject) {
        tx.insertInto(READING)
                .set(READING.AT, at.atOffset(ZoneOffset.UTC))
                .set(READING.WHAT, What.READ.name())
                .set(READING.ACCOUNT, who.accountId())
                .set(READING.POST, 0L)
                .set(READING.PERSON, who.personId())
                .set(READING.NAME, who.name())
                .set(READING.HOUSE_PATH, housePath)
                .set(READING.SUBJECT_KIND, subject.kind())
                .set(READING.SUBJECT_ID, subject.id())
                .execute();
    }

    List<Reading> list(DSLContext tx, Actor auditor, ReadingLog.Filter filter, @Nullable Long before) {
        return tx.selectFrom(READING)
                .where(reach(auditor), matches(filter), before == null ? noCondition() : READING.ID.lt(before))
                .orderBy(READING.ID.desc())
                .limit(ReadingLog.PAGE)
                .fetch(ReadingStore::reading);
    }

    /** No more than the policy gives, but in words that an index knows; the national house has all of them. */
    private static Condition reach(Actor auditor) {
        String[] path = auditor.housePath().split("/");
        return path.length < 3 ? noCondition() : READING.DIRECT_CUSTOMS.eq(path[2]);
    }

    List<Reading> withheld(DSLContext tx, long after, int most) {
        return tx.selectFrom(READING)
                .where(READING.WHAT.eq(DSL.inline(What.WITHHELD.name())), READING.ID.gt(after))
                .orderBy(READING.ID)
                .limit(most)
                .fetch(ReadingStore::reading);
    }

    private static Condition matches(ReadingLog.Filter filter) {
        Condition condition = noCondition();
        if (filter.people() != null) condition = condition.and(READING.PERSON.in(filter.people()));
        if (filter.from() != null) condition = condition.and(READING.AT.ge(start(filter.from())));
        if (filter.until() != null)
            condition = condition.and(READING.AT.lt(start(filter.until().plusDays(1))));
        if (filter.subject() != null)
            condition = condition
                    .and(READING.SUBJECT_KIND.eq(filter.subject().kind()))
                    .and(READING.SUBJECT_ID.eq(filter.subject().id()));
        if (filter.what() != null)
            condition = condition.and(READING.WHAT.eq(filter.what().name()));
        return condition;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    Optional<Long> caseOf(DSLContext tx, String number) {
        return tx.resultQuery("select id_of_number({0})", val(number)).fetchOptional(row -> row.get(0, Long.class));
    }

    static Reading reading(Record row) {
        return new Reading(
                row.get(READING.ID),
                row.get(READING.AT).toInstant(),
                What.valueOf(row.get(READING.WHAT)),
                row.get(READING.ACCOUNT),
                row.get(READING.POST),
                row.get(READING.PERSON),
                row.get(READING.NAME),
                row.get(READING.HOUSE_PATH),
                new Subject(row.get(READING.SUBJECT_KIND), row.get(READING.SUBJECT_ID)));
    }
}
