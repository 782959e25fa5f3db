package xinqiao.reception;

import static xinqiao.db.Tables.RECEPTION_ROOM;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ReceptionRoomRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.reception.rules.Announcing;

/** The reception rooms (信访接待室) of each house: kept by its petition office, told to everybody. */
@Component
public class Rooms {
    private final Gate gate;
    private final PaperBook papers;

    Rooms(Gate gate, PaperBook papers) {
        this.gate = gate;
        this.papers = papers;
    }

    /** Those in use, of every house, as everybody may know them. */
    @Enforces(Provision.KM_15B)
    public List<Room> known() {
        return gate.as(
                new Visitor(),
                tx -> tx.selectFrom(RECEPTION_ROOM)
                        .where(RECEPTION_ROOM.IN_USE)
                        .orderBy(RECEPTION_ROOM.HOUSE_CODE, RECEPTION_ROOM.ID)
                        .fetch(Rooms::read));
    }

    /** All of the own house. */
    public List<Room> list(Actor actor) {
        return gate.as(
                actor,
                tx -> tx.selectFrom(RECEPTION_ROOM)
                        .where(RECEPTION_ROOM.HOUSE_CODE.eq(actor.houseCode()))
                        .orderBy(RECEPTION_ROOM.IN_USE.desc(), RECEPTION_ROOM.ID)
                        .fetch(Rooms::read));
    }

    /** @throws NotThere for what isn't one of the own house */
    public Room open(Actor actor, long id) {
        return find(actor, id).orElseThrow(() -> new NotThere(id));
    }

    private Optional<Room> find(Actor actor, long id) {
        return gate.as(
                actor,
                tx -> tx.selectFrom(RECEPTION_ROOM)
                        .where(RECEPTION_ROOM.ID.eq(id), RECEPTION_ROOM.HOUSE_CODE.eq(actor.houseCode()))
                        .fetchOptional(Rooms::read));
    }

    /** @param id of the room that changes, or null for a new one */
    public Decision<Long> keep(Actor actor, @Nullable Long id, Room.Content content, boolean inUse) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(0);
        return Announcing.room(content)
                .map(good -> gate.as(
                        actor, tx -> id == null ? insert(tx, actor, good, inUse) : change(tx, actor, id, good, inUse)));
    }

    private Long insert(DSLContext tx, Actor actor, Room.Content content, boolean inUse) {
        long id = papers.begin(
                tx, actor, PaperBook.Kind.ROOM, actor.houseCode(), new ReceptionFact.RoomKept(content, inUse));
        tx.insertInto(RECEPTION_ROOM)
                .set(RECEPTION_ROOM.ID, id)
                .set(RECEPTION_ROOM.HOUSE_CODE, actor.houseCode())
                .set(RECEPTION_ROOM.IN_USE, inUse)
                .set(RECEPTION_ROOM.DETAILS, Json.column(content))
                .execute();
        return id;
    }

    private Long change(DSLContext tx, Actor actor, long id, Room.Content content, boolean inUse) {
        papers.lock(tx, PaperBook.Kind.ROOM, id);
        papers.add(tx, actor, id, new ReceptionFact.RoomKept(content, inUse));
        tx.update(RECEPTION_ROOM)
                .set(RECEPTION_ROOM.IN_USE, inUse)
                .set(RECEPTION_ROOM.DETAILS, Json.column(content))
                .where(RECEPTION_ROOM.ID.eq(id))
                .execute();
        return id;
    }

    private static Room read(ReceptionRoomRecord row) {
        return new Room(
                row.getId(),
                row.getHouseCode(),
                row.getInUse(),
                Json.value(row.getDetails().data(), Room.Content.class));
    }
}
