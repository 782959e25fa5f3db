package xinqiao.routing;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static xinqiao.db.Sequences.SENDING_ID;
import static xinqiao.db.Tables.SENDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.SendingRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.organisation.Power;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.routing.rules.Turns;

/** All SQL on sendings; it owns the ends of their journals. The policies say which ones a viewer sees. */
@Component
class SendingStore implements StreamHeads {
    static final String STREAM = "sending";

    /** A sending with the end of its journal. */
    record Kept(Sending sending, Link link) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, SENDING, SENDING.ID, SENDING.SEQ, SENDING.HASH, id, limit);
    }

    long next(DSLContext tx) {
        return tx.nextval(SENDING_ID);
    }

    void insert(DSLContext tx, Sending sending, Link link) {
        var row = fill(new SendingRecord(), sending, link);
        row.setId(sending.id());
        row.setDirectCustoms(sending.directCustoms());
        row.setManner(sending.manner().name());
        row.setFromHouse(sending.from().house());
        row.setFromBody(sending.from().body());
        row.setFromPetition(sending.from().petition());
        row.setToHouse(sending.to().house());
        row.setToBody(sending.to().body());
        row.setToPerson(sending.to().person());
        row.setTitle(sending.title());
        row.setReport(sending.report());
        tx.insertInto(SENDING).set(row).execute();
    }

    void update(DSLContext tx, Sending sending, Link link) {
        tx.update(SENDING)
                .set(fill(new SendingRecord(), sending, link))
                .where(SENDING.ID.eq(sending.id()))
                .execute();
    }

    /** What can change after it began. */
    private static SendingRecord fill(SendingRecord row, Sending sending, Link link) {
        var turn = Turns.of(sending);
        row.setState(sending.state().name());
        row.setToPetition(sending.to().petition());
        row.setNumber(sending.number());
        row.setTurnHouse(turn.map(Turns.Turn::house).orElse(null));
        row.setTurn(turn.map(one -> one.leader() ? "LEADER" : "OFFICE").orElse(null));
        row.setDueOn(sending.due());
        row.setLetterOwed(sending.letterOwed());
        row.setToSettle(sending.toSettle());
        row.setSentOn(sending.sentOn());
        row.setDetails(JSONB.valueOf(SendingJson.write(sending)));
        row.setSeq(link.seq());
        row.setHash(link.hash());
        return row;
    }

    Optional<Sending> find(DSLContext tx, long id) {
        return tx.selectFrom(SENDING).where(SENDING.ID.eq(id)).fetchOptional(SendingStore::read);
    }

    Optional<Kept> lock(DSLContext tx, long id) {
        return tx.selectFrom(SENDING).where(SENDING.ID.eq(id)).forNoKeyUpdate().fetchOptional(SendingStore::kept);
    }

    /** The one by which the case came in, if any. */
    Optional<Kept> lockArrived(DSLContext tx, long petition) {
        return tx.selectFrom(SENDING)
                .where(SENDING.TO_PETITION.eq(petition))
                .forNoKeyUpdate()
                .fetchOptional(SendingStore::kept);
    }

    /** Those in which a case takes part, the newest first. */
    List<Sending> of(DSLContext tx, long petition) {
        return tx.selectFrom(SENDING)
                .where(SENDING.FROM_PETITION.eq(petition).or(SENDING.TO_PETITION.eq(petition)))
                .orderBy(SENDING.ID.desc())
                .fetch(SendingStore::read);
    }

    List<Sending> list(DSLContext tx, Actor actor, SendingFilter filter, LocalDate today, int most) {
        return tx.selectFrom(SENDING)
                .where(wanted(actor, filter, today))
                .orderBy(SENDING.ID.desc())
                .limit(most)
                .fetch(SendingStore::read);
    }

    long count(DSLContext tx, Actor actor, SendingFilter filter, LocalDate today) {
        return tx.fetchCount(SENDING, wanted(actor, filter, today));
    }

    /** By receiver, of what the actor's house sent between two days. */
    List<SendingFigures> figures(DSLContext tx, Actor actor, LocalDate from, LocalDate until, LocalDate today) {
        var to = List.of(SENDING.TO_HOUSE, SENDING.TO_BODY);
        return tx.select(to)
                .select(
                        DSL.count(),
                        in("ASSIGN"),
                        at(SendingState.SENT),
                        at(SendingState.RECEIVED),
                        at(SendingState.OBJECTED),
                        at(SendingState.RETURNED),
                        DSL.count().filterWhere(in(SendingState.REPORTED)),
                        at(SendingState.DONE),
                        DSL.count().filterWhere(SENDING.DUE_ON.lt(today).and(SENDING.TURN.isNotNull())))
                .from(SENDING)
                .where(SENDING.FROM_HOUSE.eq(actor.houseCode()), SENDING.SENT_ON.between(from, until))
                .groupBy(to)
                .orderBy(SENDING.TO_HOUSE.asc().nullsLast(), SENDING.TO_BODY)
                .fetch(row -> new SendingFigures(
                        row.get(SENDING.TO_HOUSE),
                        row.get(SENDING.TO_BODY),
                        "",
                        row.get(2, Long.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class),
                        row.get(5, Long.class),
                        row.get(6, Long.class),
                        row.get(7, Long.class),
                        row.get(8, Long.class),
                        row.get(9, Long.class),
                        row.get(10, Long.class)));
    }

    private static Field<Integer> in(String manner) {
        return DSL.count().filterWhere(SENDING.MANNER.eq(manner));
    }

    /** What was reported is still to be decided on, whether the handler has read it or not. */
    private static Condition in(SendingState state) {
        return state == SendingState.REPORTED
                ? SENDING.STATE.in(state.name(), SendingState.EXAMINED.name())
                : SENDING.STATE.eq(state.name());
    }

    private static Field<Integer> at(SendingState state) {
        return DSL.count().filterWhere(SENDING.STATE.eq(state.name()));
    }

    List<Sending> due(DSLContext tx, LocalDate day, long after, int most) {
        return tx.selectFrom(SENDING)
                .where(SENDING.TURN.isNotNull(), SENDING.DUE_ON.le(day), SENDING.ID.gt(after))
                .orderBy(SENDING.ID)
                .limit(most)
                .fetch(SendingStore::read);
    }

    List<Long> toSettle(DSLContext tx) {
        return tx.select(SENDING.ID)
                .from(SENDING)
                .where(condition(SENDING.TO_SETTLE))
                .orderBy(SENDING.ID)
                .fetch(SENDING.ID);
    }

    private static Condition wanted(Actor actor, SendingFilter filter, LocalDate today) {
        List<Condition> all = new ArrayList<>();
        all.add(box(actor, filter.box()));
        if (filter.state() != null) all.add(in(filter.state()));
        if (filter.manner() != null) all.add(SENDING.MANNER.eq(filter.manner().name()));
        if (filter.late()) all.add(SENDING.DUE_ON.lt(today).and(SENDING.TURN.isNotNull()));
        if (filter.house() != null)
            all.add(SENDING.TO_HOUSE.eq(filter.house()).or(SENDING.FROM_HOUSE.eq(filter.house())));
        if (filter.body() != null) all.add(SENDING.TO_BODY.eq(filter.body()).or(SENDING.FROM_BODY.eq(filter.body())));
        if (filter.from() != null) all.add(SENDING.SENT_ON.ge(filter.from()));
        if (filter.until() != null) all.add(SENDING.SENT_ON.le(filter.until()));
        if (filter.before() != null) all.add(SENDING.ID.lt(filter.before()));
        return and(all);
    }

    private static Condition box(Actor actor, Box box) {
        String house = actor.houseCode();
        return switch (box) {
            case MINE -> turn(actor);
            case OUT -> SENDING.FROM_HOUSE.eq(house);
            case IN ->
                SENDING.TO_HOUSE
                        .eq(house)
                        .and(SENDING.STATE.notIn(
                                SendingState.PROPOSED.name(),
                                SendingState.APPROVED.name(),
                                SendingState.DROPPED.name()));
            case ALL -> noCondition();
        };
    }

    /** What the actor, in this post, has to do something about. */
    private static Condition turn(Actor actor) {
        String house = actor.houseCode();
        boolean office = actor.office();
        Condition offices = office
                ? SENDING.TURN_HOUSE
                        .eq(house)
                        .and(SENDING.TURN.eq("OFFICE"))
                        .or(SENDING.FROM_HOUSE.eq(house).and(condition(SENDING.LETTER_OWED)))
                : falseCondition();
        Condition leaders = actor.may(Power.APPROVE)
                ? SENDING.TURN_HOUSE.eq(house).and(SENDING.TURN.eq("LEADER"))
                : falseCondition();
        return offices.or(leaders);
    }

    private static Kept kept(SendingRecord row) {
        return new Kept(read(row), link(row));
    }

    private static Sending read(SendingRecord row) {
        return SendingJson.read(row.getDetails().data(), Sending.class);
    }

    private static Link link(SendingRecord row) {
        return new Link(row.getSeq(), row.getHash());
    }
}
