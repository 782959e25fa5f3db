package xinqiao.personal;

import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PERSONAL_KEY;
import static xinqiao.db.Tables.PERSONAL_RESEALING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** All SQL on keys: which ones the database was sealed with, never the keys themselves, and how far a new one has come. */
@Component
class KeyStore {
    private final DSLContext sql;

    KeyStore(DSLContext sql) {
        this.sql = sql;
    }

    /** @param proof a known sentence, sealed with the key */
    record Known(int sealKey, int markKey, byte[] proof, Instant madeAt) {}

    List<Known> known() {
        return sql.selectFrom(PERSONAL_KEY)
                .orderBy(PERSONAL_KEY.MADE_AT)
                .fetch(row -> new Known(
                        row.getSealKey(),
                        row.getMarkKey(),
                        row.getProof(),
                        row.getMadeAt().toInstant()));
    }

    void add(Known key) {
        sql.insertInto(PERSONAL_KEY)
                .set(PERSONAL_KEY.SEAL_KEY, key.sealKey())
                .set(PERSONAL_KEY.MARK_KEY, key.markKey())
                .set(PERSONAL_KEY.PROOF, key.proof())
                .set(PERSONAL_KEY.MADE_AT, key.madeAt().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    void forgetAllBut(int sealKey) {
        sql.deleteFrom(PERSONAL_KEY).where(PERSONAL_KEY.SEAL_KEY.ne(sealKey)).execute();
        sql.deleteFrom(PERSONAL_RESEALING)
                .where(PERSONAL_RESEALING.SEAL_KEY.ne(sealKey))
                .execute();
    }

    /** How far the rows of each name have come with a key; {@link Long#MAX_VALUE} is through. */
    Map<String, Long> places(int sealKey) {
        return sql.selectFrom(PERSONAL_RESEALING)
                .where(PERSONAL_RESEALING.SEAL_KEY.eq(sealKey))
                .fetchMap(PERSONAL_RESEALING.ROWS_OF, PERSONAL_RESEALING.AFTER);
    }

    void come(String rowsOf, int sealKey, long after) {
        sql.insertInto(PERSONAL_RESEALING)
                .set(PERSONAL_RESEALING.ROWS_OF, rowsOf)
                .set(PERSONAL_RESEALING.SEAL_KEY, sealKey)
                .set(PERSONAL_RESEALING.AFTER, after)
                .onConflict(PERSONAL_RESEALING.ROWS_OF, PERSONAL_RESEALING.SEAL_KEY)
                .doUpdate()
                .set(PERSONAL_RESEALING.AFTER, val(after))
                .execute();
    }
}
