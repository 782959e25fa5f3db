package xinqiao.redress;

import static xinqiao.db.Tables.CLAIM;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ClaimRecord;
import xinqiao.redress.AmissClaims.Amiss;
import xinqiao.redress.AmissClaims.Named;

/** The SQL behind what may be amiss with claims; the policies say which a viewer sees. */
@Component
class AmissClaimStore {
    List<Amiss> late(DSLContext tx, LocalDate since, LocalDate today, int most) {
        return tx.selectFrom(CLAIM)
                .where(CLAIM.DUE_ON.ge(since), CLAIM.DUE_ON.lt(today))
                .and(CLAIM.SERVED_ON.isNull().or(CLAIM.SERVED_ON.gt(CLAIM.DUE_ON)))
                .orderBy(CLAIM.DUE_ON, CLAIM.ID)
                .limit(most)
                .fetch(row -> amiss(row, row.getDueOn(), row.getServedOn()));
    }

    List<Amiss> founded(DSLContext tx, LocalDate since, int most) {
        return tx.selectFrom(CLAIM)
                .where(CLAIM.OUTCOME.in(
                        DSL.inline(ClaimOutcome.FOUNDED.name()), DSL.inline(ClaimOutcome.PARTLY_FOUNDED.name())))
                .and(CLAIM.DECIDED_ON.ge(since))
                .orderBy(CLAIM.DECIDED_ON, CLAIM.ID)
                .limit(most)
                .fetch(row -> amiss(row, row.getDecidedOn(), null));
    }

    List<Named> named(DSLContext tx, List<Long> ids) {
        return tx.selectFrom(CLAIM)
                .where(CLAIM.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .fetch(row -> new Named(row.getId(), row.getNumber(), ClaimKind.valueOf(row.getKind())));
    }

    private static Amiss amiss(ClaimRecord row, LocalDate on, @Nullable LocalDate reached) {
        return new Amiss(
                row.getId(),
                ClaimKind.valueOf(row.getKind()),
                row.getDirectCustoms(),
                row.getHouseCode(),
                row.getDeskHouse(),
                row.getDeskDepartment(),
                on,
                reached);
    }
}
