package xinqiao.notice;

import static org.jooq.impl.DSL.count;
import static xinqiao.db.Tables.NOTICE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be told: which petition or application and when, no address and no word of it. */
@Component
class NoticeStore {
    /** Something to tell, of one of the two. @param failed tries so far */
    record Due(long id, @Nullable Long petition, @Nullable Long application, int failed) {}

    void add(DSLContext tx, long petition, Instant at) {
        add(tx, NOTICE.PETITION_ID, petition, at);
    }

    void addApplication(DSLContext tx, long application, Instant at) {
        add(tx, NOTICE.APPLICATION_ID, application, at);
    }

    private static void add(DSLContext tx, Field<Long> subject, long id, Instant at) {
        tx.insertInto(NOTICE)
                .set(subject, id)
                .set(NOTICE.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .set(NOTICE.NEXT_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The next that is due, for this transaction alone; other nodes take others. */
    Optional<Due> due(DSLContext tx, Instant now) {
        return tx.select(NOTICE.ID, NOTICE.PETITION_ID, NOTICE.APPLICATION_ID, NOTICE.FAILED)
                .from(NOTICE)
                .where(NOTICE.STATE.eq("WAITING"))
                .and(NOTICE.NEXT_AT.le(now.atOffset(ZoneOffset.UTC)))
                .orderBy(NOTICE.NEXT_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> new Due(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** It was told, or there is nobody to tell. */
    void done(DSLContext tx, Due notice) {
        tx.deleteFrom(NOTICE).where(NOTICE.ID.eq(notice.id())).execute();
    }

    void again(DSLContext tx, Due notice, Instant next) {
        tx.update(NOTICE)
                .set(NOTICE.FAILED, notice.failed() + 1)
                .set(NOTICE.NEXT_AT, next.atOffset(ZoneOffset.UTC))
                .where(NOTICE.ID.eq(notice.id()))
                .execute();
    }

    void givenUp(DSLContext tx, Due notice) {
        tx.update(NOTICE)
                .set(NOTICE.FAILED, notice.failed() + 1)
                .set(NOTICE.STATE, "GIVEN_UP")
                .where(NOTICE.ID.eq(notice.id()))
                .execute();
    }

    Map<String, Integer> counts(DSLContext tx) {
        return tx.select(NOTICE.STATE, count())
                .from(NOTICE)
                .groupBy(NOTICE.STATE)
                .fetchMap(NOTICE.STATE, count());
    }
}
