package xinqiao.notice;

import static org.jooq.impl.DSL.count;
import static xinqiao.db.Tables.NOTICE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What is to be told: which petition and when, no address and no word of it. */
@Component
class NoticeStore {
    /** Something to tell. @param failed tries so far */
    record Due(long id, long petition, int failed) {}

    void add(DSLContext tx, long petition, Instant at) {
        tx.insertInto(NOTICE)
                .set(NOTICE.PETITION_ID, petition)
                .set(NOTICE.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .set(NOTICE.NEXT_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The next that is due, for this transaction alone; other nodes take others. */
    Optional<Due> due(DSLContext tx, Instant now) {
        return tx.select(NOTICE.ID, NOTICE.PETITION_ID, NOTICE.FAILED)
                .from(NOTICE)
                .where(NOTICE.STATE.eq("WAITING"))
                .and(NOTICE.NEXT_AT.le(now.atOffset(ZoneOffset.UTC)))
                .orderBy(NOTICE.NEXT_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> new Due(row.value1(), row.value2(), row.value3()));
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
