package xinqiao.petition;

import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.WorkCalendar;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Roster;

/**
 * What an act rests on besides its case: calendar and staff, as this node last read them. An act doesn't ask for them
 * anew; the statement that stores its outcome is carried out only if both are still the same, and otherwise the act begins
 * again with fresh ones. So an act never rests on something old, and pays for that with no statement of its own.
 */
@Component
class Basis {
    private static final int TRIES = 5;

    private final Calendars calendars;
    private final Houses houses;

    Basis(Calendars calendars, Houses houses) {
        this.calendars = calendars;
        this.houses = houses;
    }

    record On(WorkCalendar calendar, Roster roster) {
        Condition unchanged() {
            return Calendars.unchanged(calendar).and(Houses.unchanged(roster));
        }
    }

    /** The transaction can't be finished: calendar or organisation were changed since they were read. */
    static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    On of(Petition petition) {
        return new On(calendars.lastRead(), houses.roster(petition.origin().houseCode()));
    }

    /** For an act that ends without storing an outcome. */
    void confirm(DSLContext tx, On on) {
        if (!tx.fetchValue(DSL.field(on.unchanged()))) throw new Changed();
    }

    /** Does the work again with a fresh basis when it changed meanwhile. */
    <T> T repeated(Supplier<T> work) {
        for (int left = TRIES; left > 1; left--) {
            try {
                return work.get();
            } catch (Changed changed) {
                houses.forgetRosters();
                var unused = calendars.current();
            }
        }
        return work.get();
    }
}
