package xinqiao.leadership;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Tables.LEADER_PAPER;

import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import xinqiao.petition.CountedElsewhere;
import xinqiao.petition.Figure;

/** Statistics count the cases that a leader instructed on. */
@Component
class InstructedCases implements CountedElsewhere {
    @Override
    public Figure figure() {
        return Figure.INSTRUCTED;
    }

    @Override
    public Condition holds(Field<Long> petition) {
        return exists(selectOne()
                .from(LEADER_PAPER)
                .where(LEADER_PAPER.PETITION_ID.eq(petition))
                .and(LEADER_PAPER.KIND.eq(PaperKind.INSTRUCTION.name())));
    }
}
