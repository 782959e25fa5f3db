package xinqiao.supervision;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static xinqiao.db.Sequences.SUPERVISION_ID;
import static xinqiao.db.Tables.SUPERVISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.SupervisionRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.organisation.Power;
import xinqiao.supervision.SupervisionDesk.Box;

/** All SQL on supervisions; it owns the ends of their journals. The policies say which ones a viewer sees. */
@Component
class SupervisionStore implements StreamHeads {
    static final String STREAM = "supervision";

    /** A supervision with the end of its journal. */
    record Kept(Supervision supervision, Link link) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, SUPERVISION, SUPERVISION.ID, SUPERVISION.SEQ, SUPERVISION.HASH, id, limit);
    }

    long next(DSLContext tx) {
        return tx.nextval(SUPERVISION_ID);
    }

    /** False where the matter is supervised already. */
    boolean insert(DSLContext tx, Supervision one, Link link) {
        var row = fill(new SupervisionRecord(), one, link);
        row.setId(one.id());
        row.setDirectCustoms(one.directCustoms());
        row.setPetitionId(one.petition());
        row.setSendingId(one.sending());
        row.setHouseCode(one.house());
        row.setUnitHouse(one.unitHouse());
        row.setUnitDepartment(one.unitDepartment());
        row.setTitle(one.title());
        row.setOpenedOn(one.openedOn());
        return tx.insertInto(SUPERVISION).set(row).onConflictDoNothing().execute() > 0;
    }

    void update(DSLContext tx, Supervision one, Link link) {
        tx.update(SUPERVISION)
                .set(fill(new SupervisionRecord(), one, link))
                .where(SUPERVISION.ID.eq(one.id()))
                .execute();
    }

    /** What can change after it began. */
    private static SupervisionRecord fill(SupervisionRecord row, Supervision one, Link link) {
        boolean open = one.open();
        row.setEndedOn(one.endedOn());
        row.setOfficeTurn(open
                && (one.waiting().isPresent()
                        || one.steps().isEmpty()
                        || one.at(Proposal.Stage.APPROVED)
                        || one.at(Proposal.Stage.ANSWERED)));
        row.setLeaderTurn(open && (one.at(Proposal.Stage.MADE) || one.beforeTheLeader()));
        row.setUnitTurn(open && one.at(Proposal.Stage.SENT));
        row.setDueOn(open ? one.answerBy() : null);
        row.setDetails(JSONB.valueOf(SupervisionJson.write(one)));
        row.setSeq(link.seq());
        row.setHash(link.hash());
        return row;
    }

    Optional<Supervision> find(DSLContext tx, long id) {
        return tx.selectFrom(SUPERVISION).where(SUPERVISION.ID.eq(id)).fetchOptional(SupervisionStore::read);
    }

    Optional<Kept> lock(DSLContext tx, long id) {
        return tx.selectFrom(SUPERVISION)
                .where(SUPERVISION.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(row -> new Kept(read(row), link(row)));
    }

    /** Those of one matter, the newest first. */
    List<Supervision> of(DSLContext tx, @Nullable Long petition, @Nullable Long sending) {
        return tx.selectFrom(SUPERVISION)
                .where(petition != null ? SUPERVISION.PETITION_ID.eq(petition) : SUPERVISION.SENDING_ID.eq(sending))
                .orderBy(SUPERVISION.ID.desc())
                .fetch(SupervisionStore::read);
    }

    List<Supervision> list(DSLContext tx, Actor actor, Box box, @Nullable Long before, int most) {
        return tx.selectFrom(SUPERVISION)
                .where(wanted(actor, box), before == null ? noCondition() : SUPERVISION.ID.lt(before))
                .orderBy(SUPERVISION.ID.desc())
                .limit(most)
                .fetch(SupervisionStore::read);
    }

    /** @param late those whose answer is past its day */
    long count(DSLContext tx, Actor actor, Box box, boolean late, LocalDate today) {
        return tx.fetchCount(SUPERVISION, wanted(actor, box).and(late ? SUPERVISION.DUE_ON.lt(today) : noCondition()));
    }

    private static Condition wanted(Actor actor, Box box) {
        return switch (box) {
            case MINE -> SUPERVISION.ENDED_ON.isNull().and(turn(actor));
            case OPEN -> SUPERVISION.ENDED_ON.isNull();
            case ENDED -> SUPERVISION.ENDED_ON.isNotNull();
        };
    }

    /** {@link xinqiao.supervision.rules.Pressing#open} for a list: what waits for the actor. */
    private static Condition turn(Actor actor) {
        boolean office = actor.office();
        Condition here = SUPERVISION.HOUSE_CODE.eq(actor.houseCode());
        Condition unit = SUPERVISION
                .UNIT_DEPARTMENT
                .eq(actor.departmentId())
                .or(
                        office
                                ? SUPERVISION
                                        .UNIT_DEPARTMENT
                                        .isNull()
                                        .and(SUPERVISION
                                                .UNIT_HOUSE
                                                .eq(actor.houseCode())
                                                .or(SUPERVISION
                                                        .UNIT_HOUSE
                                                        .isNull()
                                                        .and(here)))
                                : falseCondition());
        return condition(SUPERVISION.UNIT_TURN)
                .and(unit)
                .or(office ? condition(SUPERVISION.OFFICE_TURN).and(here) : falseCondition())
                .or(
                        actor.may(Power.APPROVE)
                                ? condition(SUPERVISION.LEADER_TURN).and(here)
                                : falseCondition());
    }

    private static Supervision read(SupervisionRecord row) {
        return SupervisionJson.supervision(row.getDetails().data());
    }

    private static Link link(SupervisionRecord row) {
        return new Link(row.getSeq(), row.getHash());
    }
}
