package xinqiao.seal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.resultQuery;
import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Tables.ISSUED_LETTER;
import static xinqiao.db.Tables.SEAL_USE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.IssuedLetterRecord;

/** All SQL on issued letters as files. */
@Component
class IssuedPaperStore {
    private static final int MOST_FAILURE = 500;

    /** Which letter. */
    record Key(String of, long id) {}

    void insert(DSLContext tx, IssuedLetterRecord row) {
        tx.insertInto(ISSUED_LETTER).set(row).execute();
    }

    /** As a part of a larger statement. */
    static CommonTableExpression<?> beside(IssuedLetterRecord row) {
        return name("due_paper").as(resultQuery("{0}", insertInto(ISSUED_LETTER).set(row)));
    }

    Optional<IssuedLetterRecord> find(DSLContext tx, Key key) {
        return tx.selectFrom(ISSUED_LETTER)
                .where(ISSUED_LETTER.LETTER_OF.eq(key.of()))
                .and(ISSUED_LETTER.LETTER_ID.eq(key.id()))
                .fetchOptional();
    }

    Optional<IssuedLetterRecord> lock(DSLContext tx, Key key) {
        return tx.selectFrom(ISSUED_LETTER)
                .where(ISSUED_LETTER.LETTER_OF.eq(key.of()))
                .and(ISSUED_LETTER.LETTER_ID.eq(key.id()))
                .forUpdate()
                .fetchOptional();
    }

    /** Those to be made now: due, or waiting for a seal whose use has been approved. */
    List<Key> due(DSLContext tx, Instant now, int most) {
        var approved = exists(selectOne()
                .from(SEAL_USE)
                .where(SEAL_USE.LETTER_OF.eq(ISSUED_LETTER.LETTER_OF))
                .and(SEAL_USE.LETTER_ID.eq(ISSUED_LETTER.LETTER_ID))
                .and(SEAL_USE.STATE.eq(UseState.APPROVED.name())));
        return tx.select(ISSUED_LETTER.LETTER_OF, ISSUED_LETTER.LETTER_ID)
                .from(ISSUED_LETTER)
                .where(ISSUED_LETTER.STATE.ne(PaperState.DONE.name()))
                .and(ISSUED_LETTER.AGAIN_AT.le(UseLog.time(now)))
                .and(ISSUED_LETTER.STATE.eq(PaperState.DUE.name()).or(approved))
                .orderBy(ISSUED_LETTER.AGAIN_AT)
                .limit(most)
                .fetch(row -> new Key(row.value1(), row.value2()));
    }

    void done(DSLContext tx, Key key, Signed made, Instant at) {
        tx.update(ISSUED_LETTER)
                .set(ISSUED_LETTER.STATE, PaperState.DONE.name())
                .set(ISSUED_LETTER.PDF, made.pdf())
                .set(ISSUED_LETTER.OFD, made.ofd())
                .set(ISSUED_LETTER.SIGNED, made.signed())
                .set(ISSUED_LETTER.SEAL_ID, made.seal())
                .set(ISSUED_LETTER.DONE_AT, UseLog.time(at))
                .setNull(ISSUED_LETTER.FAILURE)
                .where(ISSUED_LETTER.LETTER_OF.eq(key.of()))
                .and(ISSUED_LETTER.LETTER_ID.eq(key.id()))
                .execute();
    }

    void waits(DSLContext tx, Key key) {
        tx.update(ISSUED_LETTER)
                .set(ISSUED_LETTER.STATE, PaperState.WAITING.name())
                .where(ISSUED_LETTER.LETTER_OF.eq(key.of()))
                .and(ISSUED_LETTER.LETTER_ID.eq(key.id()))
                .execute();
    }

    void failed(DSLContext tx, Key key, String why, Instant again) {
        tx.update(ISSUED_LETTER)
                .set(ISSUED_LETTER.TRIES, ISSUED_LETTER.TRIES.plus(1))
                .set(ISSUED_LETTER.AGAIN_AT, UseLog.time(again))
                .set(ISSUED_LETTER.FAILURE, why.substring(0, Math.min(why.length(), MOST_FAILURE)))
                .where(ISSUED_LETTER.LETTER_OF.eq(key.of()))
                .and(ISSUED_LETTER.LETTER_ID.eq(key.id()))
                .execute();
    }

    /** What failed at that house is due at once. @return the first of them */
    List<Key> again(DSLContext tx, String house, Instant now, int most) {
        return tx
                .update(ISSUED_LETTER)
                .set(ISSUED_LETTER.AGAIN_AT, UseLog.time(now))
                .where(ISSUED_LETTER.STATE.ne(PaperState.DONE.name()))
                .and(ISSUED_LETTER.STATE.eq(PaperState.DUE.name()))
                .and(ISSUED_LETTER.HOUSE_CODE.eq(house))
                .and(ISSUED_LETTER.FAILURE.isNotNull())
                .returningResult(ISSUED_LETTER.LETTER_OF, ISSUED_LETTER.LETTER_ID)
                .fetch(row -> new Key(row.value1(), row.value2()))
                .stream()
                .limit(most)
                .toList();
    }

    /** The files by their SHA-256, and the seal that stands on them. */
    record Signed(
            String pdf,
            String ofd,
            boolean signed,
            @Nullable Long seal) {}

    /** How far a letter's file has come. */
    enum PaperState {
        DUE,
        /** For the approval of its seal. */
        WAITING,
        DONE
    }
}
