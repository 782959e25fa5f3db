package xinqiao.petition;

import static xinqiao.db.Tables.SAVED_LIST;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.SavedListRecord;
import xinqiao.identity.Actor;
import xinqiao.petition.SavedList.With;

/** All SQL on saved lists. The table's policies say the same once more. */
@Component
class SavedListStore {
    private final PersonSeals seals;

    SavedListStore(PersonSeals seals) {
        this.seals = seals;
    }

    List<SavedList> list(DSLContext tx, Actor actor) {
        return tx.selectFrom(SAVED_LIST)
                .where(within(actor))
                .orderBy(SAVED_LIST.NAME, SAVED_LIST.ID)
                .fetch(row -> new SavedList(
                        row.getId(),
                        row.getName(),
                        address(row),
                        With.valueOf(row.getSharedWith()),
                        row.getPersonId() == actor.personId()));
    }

    /** What was kept before addresses were sealed has no words that were typed. */
    private String address(SavedListRecord row) {
        byte[] sealed = row.getSealed();
        return sealed == null ? row.getAddress() : seals.list(row.getPersonId(), sealed);
    }

    private static Condition within(Actor actor) {
        return SAVED_LIST
                .PERSON_ID
                .eq(actor.personId())
                .or(SAVED_LIST
                        .SHARED_WITH
                        .eq(With.DEPARTMENT.name())
                        .and(SAVED_LIST.DEPARTMENT_ID.eq(actor.departmentId())))
                .or(SAVED_LIST.SHARED_WITH.eq(With.HOUSE.name()).and(SAVED_LIST.HOUSE_CODE.eq(actor.houseCode())));
    }

    /** @return false where the name is taken by somebody else's */
    boolean save(DSLContext tx, Actor actor, String name, String address, With with, Instant at) {
        tx.deleteFrom(SAVED_LIST)
                .where(SAVED_LIST.PERSON_ID.eq(actor.personId()))
                .and(SAVED_LIST.NAME.eq(name))
                .and(SAVED_LIST.SHARED_WITH.eq(with.name()))
                .execute();
        return tx.insertInto(SAVED_LIST)
                        .set(SAVED_LIST.PERSON_ID, actor.personId())
                        .set(SAVED_LIST.HOUSE_CODE, actor.houseCode())
                        .set(SAVED_LIST.DEPARTMENT_ID, actor.departmentId())
                        .set(SAVED_LIST.SHARED_WITH, with.name())
                        .set(SAVED_LIST.NAME, name)
                        .set(SAVED_LIST.SEALED, seals.list(actor.personId(), address))
                        .set(SAVED_LIST.SAVED_AT, at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean remove(DSLContext tx, Actor actor, long id, boolean others) {
        return tx.deleteFrom(SAVED_LIST)
                        .where(SAVED_LIST.ID.eq(id))
                        .and(others ? within(actor) : SAVED_LIST.PERSON_ID.eq(actor.personId()))
                        .execute()
                == 1;
    }
}
