package xinqiao.petition;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.select;
import static xinqiao.db.Tables.PETITION;

import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;

/** Reads what may wait for a leader: drafts at their desk, and extensions that were asked for in their house. */
@Component
class ApprovalStore {
    private final Lines lines;

    ApprovalStore(Lines lines) {
        this.lines = lines;
    }

    <T> List<T> candidates(DSLContext tx, Actor actor, int most, BiFunction<Petition, Line, T> take) {
        // each half by an index of its own
        var drafts = select(PETITION.ID)
                .from(PETITION)
                .where(PETITION.DESK_DEPARTMENT.eq(actor.departmentId()))
                .and(PETITION.STATE.in(State.APPROVAL.name(), State.CLOSING.name()))
                .and(PETITION.STATE.ne(State.CLOSED.name()));
        var extensions = select(PETITION.ID)
                .from(PETITION)
                .where(PETITION.HOUSE_CODE.eq(actor.houseCode()))
                .and(condition(PETITION.EXTENSION_ASKED));
        return tx.selectFrom(PETITION)
                .where(PETITION.ID.in(drafts.union(extensions)))
                .and(Sight.of(actor))
                .orderBy(PETITION.DUE_ON.asc().nullsLast(), PETITION.ID)
                .limit(most)
                .fetch(row -> take.apply(PetitionRow.read(row), lines.of(actor, row)));
    }
}
