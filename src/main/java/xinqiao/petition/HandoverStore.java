package xinqiao.petition;

import static org.jooq.impl.DSL.condition;
import static xinqiao.db.Tables.PETITION;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;

/** Reads what was led to another route and not settled there. */
@Component
class HandoverStore {
    private final Lines lines;

    HandoverStore(Lines lines) {
        this.lines = lines;
    }

    List<Line> open(DSLContext tx, Actor actor, int most) {
        return tx.selectFrom(PETITION)
                .where(wanted(actor))
                .orderBy(PETITION.ID)
                .limit(most)
                .fetch(row -> lines.of(actor, row));
    }

    int number(DSLContext tx, Actor actor, int most) {
        return tx.fetchCount(
                tx.select(PETITION.ID).from(PETITION).where(wanted(actor)).limit(most));
    }

    private static Condition wanted(Actor actor) {
        return PETITION.HOUSE_CODE
                .eq(actor.houseCode())
                .and(condition(PETITION.HANDOVER_OPEN))
                .and(Sight.of(actor));
    }
}
