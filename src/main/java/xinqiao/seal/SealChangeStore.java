package xinqiao.seal;

import static xinqiao.db.Sequences.SEAL_CHANGE_ID;
import static xinqiao.db.Tables.SEAL_CHANGE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.SealChangeRecord;
import xinqiao.identity.Actor;

/** All SQL on changes of a seal's state. */
@Component
class SealChangeStore {
    private static final int MOST = 100;

    long insert(DSLContext tx, Actor by, long seal, SealState to, String reason, Instant at) {
        long id = tx.nextval(SEAL_CHANGE_ID);
        tx.insertInto(SEAL_CHANGE)
                .set(SEAL_CHANGE.ID, id)
                .set(SEAL_CHANGE.SEAL_ID, seal)
                .set(SEAL_CHANGE.HOUSE_CODE, by.houseCode())
                .set(SEAL_CHANGE.TO_STATE, to.name())
                .set(SEAL_CHANGE.REASON, reason)
                .set(SEAL_CHANGE.ASKED_BY, by.signature())
                .set(SEAL_CHANGE.ASKED_PERSON, by.personId())
                .set(SEAL_CHANGE.ASKED_AT, UseLog.time(at))
                .execute();
        return id;
    }

    /** Of a seal, the newest first. */
    List<SealChange> of(DSLContext tx, long seal) {
        return tx.selectFrom(SEAL_CHANGE)
                .where(SEAL_CHANGE.SEAL_ID.eq(seal))
                .orderBy(SEAL_CHANGE.ID.desc())
                .limit(MOST)
                .fetch(SealChangeStore::read);
    }

    Optional<SealChange> open(DSLContext tx, long seal) {
        return tx.selectFrom(SEAL_CHANGE)
                .where(SEAL_CHANGE.SEAL_ID.eq(seal))
                .and(SEAL_CHANGE.APPROVED.isNull())
                .fetchOptional(SealChangeStore::read);
    }

    void decide(DSLContext tx, long id, Actor by, boolean approved, String words, Instant at) {
        tx.update(SEAL_CHANGE)
                .set(SEAL_CHANGE.APPROVED, approved)
                .set(SEAL_CHANGE.DECIDED_BY, by.signature())
                .set(SEAL_CHANGE.DECIDED_PERSON, by.personId())
                .set(SEAL_CHANGE.DECIDED_AT, UseLog.time(at))
                .set(SEAL_CHANGE.WORDS, words)
                .where(SEAL_CHANGE.ID.eq(id))
                .execute();
    }

    private static SealChange read(SealChangeRecord row) {
        var decided = row.getDecidedAt();
        return new SealChange(
                row.getId(),
                row.getSealId(),
                SealState.valueOf(row.getToState()),
                row.getReason(),
                row.getAskedBy(),
                row.getAskedPerson(),
                row.getAskedAt().toInstant(),
                row.getApproved(),
                row.getDecidedBy(),
                decided == null ? null : decided.toInstant(),
                row.getWords());
    }
}
