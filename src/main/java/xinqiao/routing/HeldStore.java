package xinqiao.routing;

import static xinqiao.db.Tables.DESTRUCTION;
import static xinqiao.db.Tables.HELD;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.petition.HoldGround;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.procedure.LimitKey;
import xinqiao.procedure.Profile;
import xinqiao.routing.Holds.Destruction;
import xinqiao.routing.Holds.HeldPaper;

/** All SQL on what is merely held, and on its destruction. */
@Component
class HeldStore {

    /** How long it is kept the profile says. */
    void insert(DSLContext tx, Petition petition, PetitionFact.Held fact, Profile profile) {
        var origin = petition.origin();
        tx.insertInto(HELD)
                .set(HELD.PETITION_ID, petition.id())
                .set(HELD.DIRECT_CUSTOMS, origin.directCustoms())
                .set(HELD.HOUSE_CODE, origin.houseCode())
                .set(HELD.NUMBER, origin.number())
                .set(HELD.TITLE, origin.title())
                .set(HELD.GROUND, fact.ground().name())
                .set(HELD.PLACE, fact.place())
                .set(HELD.HELD_ON, fact.on())
                .set(
                        HELD.DESTROY_FROM,
                        fact.on().plusMonths(profile.limit(LimitKey.HOLD_MONTHS).value()))
                .execute();
    }

    /** By place, then by time, as they lie. */
    List<HeldPaper> kept(DSLContext tx, Actor actor) {
        return tx.select(
                        HELD.PETITION_ID,
                        HELD.NUMBER,
                        HELD.TITLE,
                        HELD.GROUND,
                        HELD.PLACE,
                        HELD.HELD_ON,
                        HELD.DESTROY_FROM)
                .from(HELD)
                .where(HELD.HOUSE_CODE.eq(actor.houseCode()), HELD.DESTRUCTION_ID.isNull())
                .orderBy(HELD.PLACE, HELD.HELD_ON, HELD.PETITION_ID)
                .fetch(row -> new HeldPaper(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        HoldGround.valueOf(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    int due(DSLContext tx, Actor actor, LocalDate today) {
        return tx.fetchCount(
                HELD,
                HELD.HOUSE_CODE
                        .eq(actor.houseCode())
                        .and(HELD.DESTRUCTION_ID.isNull())
                        .and(HELD.DESTROY_FROM.le(today)));
    }

    /** @return how many of them were still there and due */
    int destroy(DSLContext tx, Actor actor, Collection<Long> cases, LocalDate on, long witness, String remark) {
        long id = tx.insertInto(DESTRUCTION)
                .set(DESTRUCTION.DIRECT_CUSTOMS, actor.directCustoms())
                .set(DESTRUCTION.HOUSE_CODE, actor.houseCode())
                .set(DESTRUCTION.ON_DAY, on)
                .set(DESTRUCTION.BY_PERSON, actor.personId())
                .set(DESTRUCTION.WITNESS, witness)
                .set(DESTRUCTION.REMARK, remark)
                .returningResult(DESTRUCTION.ID)
                .fetchSingle()
                .value1();
        return tx.update(HELD)
                .set(HELD.DESTRUCTION_ID, id)
                .where(
                        HELD.PETITION_ID.in(cases),
                        HELD.HOUSE_CODE.eq(actor.houseCode()),
                        HELD.DESTRUCTION_ID.isNull(),
                        HELD.DESTROY_FROM.le(on))
                .execute();
    }

    List<Destruction> destructions(DSLContext tx, Actor actor) {
        var pieces = org.jooq.impl.DSL.count(HELD.PETITION_ID);
        return tx.select(
                        DESTRUCTION.ID,
                        DESTRUCTION.ON_DAY,
                        DESTRUCTION.BY_PERSON,
                        DESTRUCTION.WITNESS,
                        DESTRUCTION.REMARK,
                        pieces)
                .from(DESTRUCTION)
                .join(HELD)
                .on(HELD.DESTRUCTION_ID.eq(DESTRUCTION.ID))
                .where(DESTRUCTION.HOUSE_CODE.eq(actor.houseCode()))
                .groupBy(DESTRUCTION.ID)
                .orderBy(DESTRUCTION.ID.desc())
                .fetch(row -> new Destruction(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }
}
