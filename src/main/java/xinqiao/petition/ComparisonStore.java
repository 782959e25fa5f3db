package xinqiao.petition;

import static xinqiao.db.Tables.PETITION_COMPARISON;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** All SQL on comparisons: what a person found is added and never changed, only undone. */
@Component
class ComparisonStore {

    record Compared(long petition, long other, Verdict verdict) {}

    void insert(DSLContext tx, Origin later, Origin earlier, Verdict verdict, String why, int fact, Instant at) {
        tx.insertInto(PETITION_COMPARISON)
                .set(PETITION_COMPARISON.PETITION_ID, later.id())
                .set(PETITION_COMPARISON.OTHER_ID, earlier.id())
                .set(PETITION_COMPARISON.DIRECT_CUSTOMS, later.directCustoms())
                .set(PETITION_COMPARISON.VERDICT, verdict.name())
                .set(PETITION_COMPARISON.WHY, why)
                .set(PETITION_COMPARISON.FACT_SEQ, fact)
                .set(PETITION_COMPARISON.COMPARED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** What was found of these two until now doesn't hold any more. */
    void undo(DSLContext tx, long later, long earlier, Instant at) {
        tx.update(PETITION_COMPARISON)
                .set(PETITION_COMPARISON.UNDONE_AT, at.atOffset(ZoneOffset.UTC))
                .where(PETITION_COMPARISON.PETITION_ID.eq(later))
                .and(PETITION_COMPARISON.OTHER_ID.eq(earlier))
                .and(PETITION_COMPARISON.UNDONE_AT.isNull())
                .execute();
    }

    /** What a fact of the case says, as long as it holds. */
    Optional<Compared> byFact(DSLContext tx, long later, int fact) {
        return tx.selectFrom(PETITION_COMPARISON)
                .where(PETITION_COMPARISON.PETITION_ID.eq(later))
                .and(PETITION_COMPARISON.FACT_SEQ.eq(fact))
                .and(PETITION_COMPARISON.UNDONE_AT.isNull())
                .fetchOptional(
                        row -> new Compared(row.getPetitionId(), row.getOtherId(), Verdict.valueOf(row.getVerdict())));
    }

    Optional<Verdict> verdict(DSLContext tx, long later, long earlier) {
        return tx.select(PETITION_COMPARISON.VERDICT)
                .from(PETITION_COMPARISON)
                .where(PETITION_COMPARISON.PETITION_ID.eq(later))
                .and(PETITION_COMPARISON.OTHER_ID.eq(earlier))
                .and(PETITION_COMPARISON.UNDONE_AT.isNull())
                .orderBy(PETITION_COMPARISON.ID.desc())
                .limit(1)
                .fetchOptional(row -> Verdict.valueOf(row.value1()));
    }

    /** The earlier cases that were found to be the same matter. */
    List<Long> same(DSLContext tx, long later) {
        return tx.select(PETITION_COMPARISON.OTHER_ID)
                .from(PETITION_COMPARISON)
                .where(PETITION_COMPARISON.PETITION_ID.eq(later))
                .and(PETITION_COMPARISON.VERDICT.eq(Verdict.SAME_MATTER.name()))
                .and(PETITION_COMPARISON.UNDONE_AT.isNull())
                .fetch(PETITION_COMPARISON.OTHER_ID);
    }
}
