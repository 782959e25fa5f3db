package xinqiao.routing;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Tables.SENDING;

import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import xinqiao.petition.CountedElsewhere;
import xinqiao.petition.Figure;
import xinqiao.petition.Manner;

/** Statistics count the cases that a house above forwarded or assigned to this one. */
@Component
class CasesFromAbove implements CountedElsewhere {
    @Override
    public Figure figure() {
        return Figure.FROM_ABOVE;
    }

    @Override
    public Condition holds(Field<Long> petition) {
        return exists(selectOne()
                .from(SENDING)
                .where(SENDING.TO_PETITION.eq(petition))
                .and(SENDING.MANNER.in(Manner.FORWARD.name(), Manner.ASSIGN.name())));
    }
}
