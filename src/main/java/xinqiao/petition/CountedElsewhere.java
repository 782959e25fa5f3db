package xinqiao.petition;

import org.jooq.Condition;
import org.jooq.Field;

/** What statistics count of a case and another part of the system knows, as a condition on the case. */
public interface CountedElsewhere {
    Figure figure();

    Condition holds(Field<Long> petition);
}
