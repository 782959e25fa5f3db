package xinqiao.petition;

import static xinqiao.db.Tables.HEARING;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who takes part in a hearing besides the staff: sealed, and for staff only. */
@Component
class HearingStore {
    private final PersonSeals seals;

    HearingStore(PersonSeals seals) {
        this.seals = seals;
    }

    void insert(DSLContext tx, Petition petition, Command.DecideHearing decided) {
        short no = (short) petition.course().hearing().orElseThrow().no();
        var people = new HearingPeople(
                decided.outside().strip(), decided.participants().strip());
        tx.insertInto(HEARING)
                .set(HEARING.PETITION_ID, petition.id())
                .set(HEARING.NO, no)
                .set(HEARING.PEOPLE, seals.hearing(petition.id(), no, people))
                .execute();
    }

    /** By the number of the hearing. */
    Map<Integer, HearingPeople> of(DSLContext tx, long petition) {
        return tx.select(HEARING.NO, HEARING.PEOPLE)
                .from(HEARING)
                .where(HEARING.PETITION_ID.eq(petition))
                .fetchMap(row -> (int) row.value1(), row -> seals.hearing(petition, row.value1(), row.value2()));
    }

    Optional<HearingPeople> of(DSLContext tx, Petition petition) {
        return petition.course().hearing().map(hearing -> of(tx, petition.id()).get(hearing.no()));
    }
}
