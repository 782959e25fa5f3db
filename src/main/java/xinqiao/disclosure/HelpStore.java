package xinqiao.disclosure;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.not;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_HELP;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationFact.HelpAsked;
import xinqiao.disclosure.ApplicationFact.Helped;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Who asked for help with reading, seeing, hearing, and who was given it (SZ-30a). Every statement runs inside the gate. */
@Component
class HelpStore {
    /** As the facts say; what it was stands in them. */
    @Enforces(Provision.SZ_30A)
    void note(DSLContext tx, long id, List<ApplicationFact> facts) {
        for (ApplicationFact fact : facts) {
            if (fact instanceof HelpAsked asked) insert(tx, id, false, asked.on());
            if (fact instanceof Helped helped) insert(tx, id, true, helped.on());
        }
    }

    void insert(DSLContext tx, long id, boolean given, LocalDate on) {
        tx.insertInto(APPLICATION_HELP)
                .set(APPLICATION_HELP.APPLICATION_ID, id)
                .set(APPLICATION_HELP.GIVEN, given)
                .set(APPLICATION_HELP.ON_DAY, on)
                .execute();
    }

    /** Of the applications in sight at that house. */
    HelpCount count(DSLContext tx, String house, LocalDate from, LocalDate until) {
        return tx.select(
                        countDistinct(APPLICATION.ID).filterWhere(not(condition(APPLICATION_HELP.GIVEN))),
                        countDistinct(APPLICATION.ID).filterWhere(condition(APPLICATION_HELP.GIVEN)))
                .from(APPLICATION_HELP)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_HELP.APPLICATION_ID))
                .where(APPLICATION.HOUSE_CODE.eq(house))
                .and(APPLICATION_HELP.ON_DAY.between(from, until))
                .fetchSingle(row -> new HelpCount(row.value1(), row.value2()));
    }
}
