package xinqiao.disclosure;

import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_CROSSING;
import static xinqiao.db.Tables.PETITION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which applications and petitions were led to one another; whoever doesn't see both ends sees none of it. */
@Component
class CrossingStore {
    void insert(DSLContext tx, long application, long petition, boolean toPetitions, LocalDate on) {
        tx.insertInto(APPLICATION_CROSSING)
                .set(APPLICATION_CROSSING.APPLICATION_ID, application)
                .set(APPLICATION_CROSSING.PETITION_ID, petition)
                .set(APPLICATION_CROSSING.TO_PETITIONS, toPetitions)
                .set(APPLICATION_CROSSING.CROSSED_ON, on)
                .execute();
    }

    List<Crossing> ofApplication(DSLContext tx, long application) {
        return list(tx, APPLICATION_CROSSING.APPLICATION_ID.eq(application));
    }

    List<Crossing> ofPetition(DSLContext tx, long petition) {
        return list(tx, APPLICATION_CROSSING.PETITION_ID.eq(petition));
    }

    private static List<Crossing> list(DSLContext tx, Condition which) {
        return tx.select(
                        APPLICATION.ID,
                        APPLICATION.NUMBER,
                        PETITION.ID,
                        PETITION.NUMBER,
                        APPLICATION_CROSSING.TO_PETITIONS,
                        APPLICATION_CROSSING.CROSSED_ON)
                .from(APPLICATION_CROSSING)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_CROSSING.APPLICATION_ID))
                .join(PETITION)
                .on(PETITION.ID.eq(APPLICATION_CROSSING.PETITION_ID))
                .where(which)
                .orderBy(APPLICATION_CROSSING.CROSSED_ON)
                .fetch(row -> new Crossing(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }
}
