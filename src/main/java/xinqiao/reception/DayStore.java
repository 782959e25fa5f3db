package xinqiao.reception;

import static xinqiao.db.Tables.RECEPTION_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ReceptionDayRecord;
import xinqiao.organisation.Contacts.Text;

/** All SQL on the days on which a head receives. */
@Component
class DayStore {

    void insert(DSLContext tx, long id, String house, ReceptionDay.Draft draft) {
        tx.insertInto(RECEPTION_DAY)
                .set(RECEPTION_DAY.ID, id)
                .set(RECEPTION_DAY.HOUSE_CODE, house)
                .set(RECEPTION_DAY.ON_DAY, draft.on())
                .set(RECEPTION_DAY.BEGINS, draft.begins())
                .set(RECEPTION_DAY.ENDS, draft.ends())
                .set(RECEPTION_DAY.STATE, DayState.PLANNED.name())
                .set(RECEPTION_DAY.SEATS, draft.seats())
                .set(RECEPTION_DAY.DETAILS, Json.column(content(draft)))
                .execute();
    }

    static ReceptionDay.Content content(ReceptionDay.Draft draft) {
        return new ReceptionDay.Content(draft.place(), draft.leader(), new Text("", ""));
    }

    void publish(DSLContext tx, long id, LocalDate on, boolean late) {
        tx.update(RECEPTION_DAY)
                .set(RECEPTION_DAY.STATE, DayState.PUBLISHED.name())
                .set(RECEPTION_DAY.PUBLISHED_ON, on)
                .set(RECEPTION_DAY.LATE, late)
                .where(RECEPTION_DAY.ID.eq(id))
                .execute();
    }

    /** @param on when it is announced; the day itself for one that was never published */
    void cancel(DSLContext tx, ReceptionDay day, LocalDate on, Text ground) {
        LocalDate published = day.publishedOn();
        tx.update(RECEPTION_DAY)
                .set(RECEPTION_DAY.STATE, DayState.CANCELLED.name())
                .set(RECEPTION_DAY.PUBLISHED_ON, published == null ? on : published)
                .set(RECEPTION_DAY.DETAILS, Json.column(day.content().because(ground)))
                .where(RECEPTION_DAY.ID.eq(day.id()))
                .execute();
    }

    void hold(DSLContext tx, long id) {
        tx.update(RECEPTION_DAY)
                .set(RECEPTION_DAY.STATE, DayState.HELD.name())
                .where(RECEPTION_DAY.ID.eq(id))
                .execute();
    }

    Optional<ReceptionDay> find(DSLContext tx, long id) {
        return tx.selectFrom(RECEPTION_DAY).where(RECEPTION_DAY.ID.eq(id)).fetchOptional(DayStore::read);
    }

    /** Of a house from a day on. */
    List<ReceptionDay> of(DSLContext tx, String house, LocalDate from) {
        return tx.selectFrom(RECEPTION_DAY)
                .where(RECEPTION_DAY.HOUSE_CODE.eq(house), RECEPTION_DAY.ON_DAY.ge(from))
                .orderBy(RECEPTION_DAY.ON_DAY, RECEPTION_DAY.ID)
                .fetch(DayStore::read);
    }

    /** Of every house, as everybody may know them. */
    List<ReceptionDay> known(DSLContext tx, LocalDate from) {
        return tx.selectFrom(RECEPTION_DAY)
                .where(RECEPTION_DAY.ON_DAY.ge(from), RECEPTION_DAY.STATE.ne(DayState.PLANNED.name()))
                .orderBy(RECEPTION_DAY.ON_DAY, RECEPTION_DAY.HOUSE_CODE, RECEPTION_DAY.ID)
                .fetch(DayStore::read);
    }

    private static ReceptionDay read(ReceptionDayRecord row) {
        return new ReceptionDay(
                row.getId(),
                row.getHouseCode(),
                row.getOnDay(),
                row.getBegins(),
                row.getEnds(),
                DayState.valueOf(row.getState()),
                row.getPublishedOn(),
                row.getLate(),
                row.getSeats(),
                Json.value(row.getDetails().data(), ReceptionDay.Content.class));
    }
}
