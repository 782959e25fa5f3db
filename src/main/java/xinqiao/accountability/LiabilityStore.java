package xinqiao.accountability;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Sequences.LIABILITY_ID;
import static xinqiao.db.Tables.LIABILITY;
import static xinqiao.db.Tables.PETITION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.accountability.rules.Judging;
import xinqiao.db.tables.records.LiabilityRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/** All SQL on liability cases; it owns the ends of their journals. The policy says which a viewer sees, and how far. */
@Component
class LiabilityStore implements StreamHeads {
    static final String STREAM = "liability";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final Field<String> SEEN = DSL.field("xq_liability(liability)", String.class);
    private static final Field<String> WALL =
            DSL.field("xq_wall({0}, {1})", String.class, LIABILITY.PETITION_ID, LIABILITY.SENDING_ID);

    private static final List<String> OF_DISCLOSURE = Stream.of(LiabilityGround.values())
            .filter(LiabilityGround::ofDisclosure)
            .map(Enum::name)
            .toList();

    private final Vault vault;

    LiabilityStore(Vault vault) {
        this.vault = vault;
    }

    /** A liability case with the end of its journal. */
    record Kept(Liability liability, Link link) {}

    /** A case as far as the viewer sees it. */
    record Case(long id, String directCustoms, String house, String number, String title, boolean walled) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, LIABILITY, LIABILITY.ID, LIABILITY.SEQ, LIABILITY.HASH, id, limit);
    }

    long next(DSLContext tx) {
        return tx.nextval(LIABILITY_ID);
    }

    /** Whether a breach was proposed before. */
    boolean known(DSLContext tx, Charge one) {
        var about = one.subject();
        return tx.fetchExists(
                LIABILITY,
                LIABILITY.BREACH.in(
                        one.breach() == null
                                ? List.of()
                                : one.breach().alike().stream().map(Enum::name).toList()),
                LIABILITY.PETITION_ID.isNotDistinctFrom(about.petition()),
                LIABILITY.SENDING_ID.isNotDistinctFrom(about.sending()),
                LIABILITY.APPLICATION_ID.isNotDistinctFrom(about.application()),
                LIABILITY.CLAIM_ID.isNotDistinctFrom(about.claim()),
                LIABILITY.ITEM.isNotDistinctFrom(about.item()),
                // the same item is owed by each house
                about.item() == null
                        ? noCondition()
                        : LIABILITY.UNIT_HOUSE.eq(one.unit().house()),
                LIABILITY.TERM.isNotDistinctFrom(about.term()),
                LIABILITY.DUE_ON.isNotDistinctFrom(about.dueOn()),
                LIABILITY.ATTEMPT_BY.isNotDistinctFrom(about.attempt()));
    }

    /** False where the same breach was proposed before, by whichever node. @param attempt who tried to get past a wall */
    boolean insert(DSLContext tx, Liability one, @Nullable Long attempt, Link link) {
        var row = fill(new LiabilityRecord(), one, link);
        row.setId(one.id());
        row.setDirectCustoms(one.directCustoms());
        row.setHouseCode(one.house());
        row.setJudge(one.judge().name());
        row.setUnitHouse(one.unitHouse());
        row.setUnitDepartment(one.unitDepartment());
        row.setGround(one.ground().name());
        row.setBreach(one.breach() == null ? null : one.breach().name());
        row.setPetitionId(one.petition());
        row.setSendingId(one.sending());
        row.setApplicationId(one.application());
        row.setClaimId(one.claim());
        row.setItem(one.item());
        row.setTerm(one.term());
        row.setDueOn(one.dueOn());
        row.setAttemptBy(attempt);
        row.setFoundOn(one.foundOn());
        return tx.insertInto(LIABILITY).set(row).onConflictDoNothing().execute() > 0;
    }

    void end(DSLContext tx, long id, Link link) {
        tx.update(LIABILITY)
                .set(LIABILITY.SEQ, link.seq())
                .set(LIABILITY.HASH, link.hash())
                .where(LIABILITY.ID.eq(id))
                .execute();
    }

    void update(DSLContext tx, Liability one, Link link) {
        tx.update(LIABILITY)
                .set(fill(new LiabilityRecord(), one, link))
                .where(LIABILITY.ID.eq(one.id()))
                .execute();
    }

    /** What can change after it began. */
    private LiabilityRecord fill(LiabilityRecord row, Liability one, Link link) {
        row.setPeople(one.people().toArray(Long[]::new));
        row.setState(one.state().name());
        row.setOrderedOn(one.orders().isEmpty() ? null : one.orders().getFirst().on());
        row.setAnswerBy(one.answerBy());
        row.setReferredTo(one.referredTo());
        row.setReferralOpen(one.referralOpen());
        row.setContent(vault.seal(place(one.id()), JSON.writeValueAsString(one.content())));
        row.setSeq(link.seq());
        row.setHash(link.hash());
        return row;
    }

    static Place place(long id) {
        return Place.of("liability", id);
    }

    Optional<Liability> find(DSLContext tx, long id) {
        return tx.select(LIABILITY.asterisk(), SEEN, WALL)
                .from(LIABILITY)
                .where(LIABILITY.ID.eq(id))
                .fetchOptional(this::read);
    }

    Optional<Kept> lock(DSLContext tx, long id) {
        return tx.select(LIABILITY.asterisk(), SEEN, WALL)
                .from(LIABILITY)
                .where(LIABILITY.ID.eq(id))
                .forNoKeyUpdate()
                .of(LIABILITY)
                .fetchOptional(
                        row -> new Kept(read(row, false), new Link(row.get(LIABILITY.SEQ), row.get(LIABILITY.HASH))));
    }

    List<Liability> list(
            DSLContext tx, Actor actor, LiabilityFilter filter, LocalDate today, @Nullable Long before, int most) {
        return tx.select(LIABILITY.asterisk(), SEEN, WALL)
                .from(LIABILITY)
                .where(wanted(actor, filter, today), before == null ? noCondition() : LIABILITY.ID.lt(before))
                .orderBy(LIABILITY.ID.desc())
                .limit(most)
                .fetch(this::read);
    }

    /** What came of an application, as far as the viewer may know; the newest first. */
    List<Liability> ofApplication(DSLContext tx, long application, int most) {
        return tx.select(LIABILITY.asterisk(), SEEN, WALL)
                .from(LIABILITY)
                .where(LIABILITY.APPLICATION_ID.eq(application))
                .orderBy(LIABILITY.ID.desc())
                .limit(most)
                .fetch(this::read);
    }

    long count(DSLContext tx, Actor actor, LiabilityFilter filter, LocalDate today) {
        return tx.fetchCount(LIABILITY, wanted(actor, filter, today));
    }

    /** How many of those that wait for the actor are past the day of the answer. */
    long late(DSLContext tx, Actor actor, LocalDate today) {
        return tx.fetchCount(LIABILITY, mine(actor, today), LIABILITY.ANSWER_BY.lt(today));
    }

    private static Condition wanted(Actor actor, LiabilityFilter filter, LocalDate today) {
        var over = List.of(LiabilityState.SET_ASIDE.name(), LiabilityState.CLOSED.name());
        Condition box = switch (filter.box()) {
            case MINE -> mine(actor, today);
            case OPEN -> LIABILITY.STATE.notIn(over);
            case LATE -> LIABILITY.ANSWER_BY.lt(today);
            case OVER -> LIABILITY.STATE.in(over);
        };
        if (filter.state() != null)
            box = box.and(LIABILITY.STATE.eq(filter.state().name()));
        if (filter.ground() != null)
            box = box.and(LIABILITY.GROUND.eq(filter.ground().name()));
        if (filter.unitHouse() != null) box = box.and(LIABILITY.UNIT_HOUSE.eq(filter.unitHouse()));
        if (filter.unitDepartment() != null) box = box.and(LIABILITY.UNIT_DEPARTMENT.eq(filter.unitDepartment()));
        return box;
    }

    /** {@link xinqiao.accountability.rules.Judging#open} for a list: what waits for the actor. */
    private static Condition mine(Actor actor, LocalDate today) {
        boolean office = actor.office();
        boolean leader = actor.leads();
        Condition here = LIABILITY.HOUSE_CODE.eq(actor.houseCode());
        Condition department = LIABILITY.UNIT_DEPARTMENT.eq(actor.departmentId());
        Condition house = LIABILITY.UNIT_DEPARTMENT.isNull().and(LIABILITY.UNIT_HOUSE.eq(actor.houseCode()));
        // behind the wall of a report its readers do everything; nobody else sees it
        Condition readers = WALL.eq("READERS").and(LIABILITY.JUDGE.ne(Judge.SUPERVISION.name()));
        Condition concerned = department
                .or(office ? house.and(DSL.not(readers)) : falseCondition())
                .or(condition("{0} && {1}", LIABILITY.PEOPLE, val(actor.selves().toArray(Long[]::new))));
        Condition judge = readers.or(LIABILITY.JUDGE.in(Stream.of(Judge.values())
                .filter(one -> Judging.sees(one, actor))
                .map(Enum::name)
                .toList()));
        Condition judging = LIABILITY
                .STATE
                .in(LiabilityState.PROPOSED.name(), LiabilityState.ANSWERED.name())
                .or(LIABILITY
                        .STATE
                        .eq(LiabilityState.CORRECTED.name())
                        .and(DSL.not(condition(LIABILITY.REFERRAL_OPEN))))
                .or(LIABILITY.ANSWER_BY.lt(today));
        Condition leads = leader ? trueCondition() : readers;
        // SZ-34: what is about disclosure the supervision department orders as well
        Condition orders = actor.supervises() ? leads.or(LIABILITY.GROUND.in(OF_DISCLOSURE)) : leads;
        Condition referral = actor.supervises()
                ? LIABILITY.REFERRED_TO.eq(actor.departmentId())
                : LIABILITY.REFERRED_TO.isNull().and(here).and(leads);
        return DSL.not(DSL.coalesce(DSL.field(concerned), DSL.inline(false)).isTrue())
                .and(here.and(judge)
                        .and(judging)
                        .or(here.and(LIABILITY.STATE.eq(LiabilityState.OPENED.name()))
                                .and(orders))
                        .or(condition(LIABILITY.REFERRAL_OPEN).and(referral)))
                .or(LIABILITY
                        .STATE
                        .eq(LiabilityState.ORDERED.name())
                        .and((actor.answersForUnit() ? department : falseCondition())
                                .or(office ? house : falseCondition())
                                .or(leader ? house.and(DSL.not(here)) : falseCondition())));
    }

    /** The petitions among these that the viewer sees. */
    List<Case> petitions(DSLContext tx, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : petitions(tx, PETITION.ID.eq(DSL.any(ids.toArray(Long[]::new))));
    }

    Optional<Case> petition(DSLContext tx, String number) {
        return petitions(tx, PETITION.NUMBER.eq(number)).stream().findFirst();
    }

    private static List<Case> petitions(DSLContext tx, Condition which) {
        return tx.selectFrom(PETITION)
                .where(which)
                .fetch(row -> new Case(
                        row.getId(),
                        row.getDirectCustoms(),
                        row.getHouseCode(),
                        row.getNumber(),
                        row.getTitle(),
                        row.getProtected()));
    }

    Entry entry(LiabilityFact fact) {
        return new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
    }

    LiabilityFact fact(Entry entry) {
        for (Class<?> type : LiabilityFact.class.getPermittedSubclasses())
            if (type.getSimpleName().equals(entry.kind())) return (LiabilityFact) JSON.readValue(entry.payload(), type);
        throw new IllegalStateException("the journal knows a fact that this version doesn't: " + entry.kind());
    }

    /** As the viewer may see it: where only the order is theirs, nothing of what led to it. */
    private Liability read(Record row) {
        return read(row, "ORDER".equals(row.get(SEEN)));
    }

    private Liability read(Record row, boolean strip) {
        var judge = Judge.valueOf(row.get(LIABILITY.JUDGE));
        long id = row.get(LIABILITY.ID);
        var content = JSON.readValue(vault.open(place(id), row.get(LIABILITY.CONTENT)), LiabilityContent.class);
        String breach = row.get(LIABILITY.BREACH);
        return new Liability(
                id,
                row.get(LIABILITY.DIRECT_CUSTOMS),
                row.get(LIABILITY.HOUSE_CODE),
                judge,
                row.get(LIABILITY.UNIT_HOUSE),
                row.get(LIABILITY.UNIT_DEPARTMENT),
                strip ? Set.of() : Set.of(row.get(LIABILITY.PEOPLE)),
                LiabilityGround.valueOf(row.get(LIABILITY.GROUND)),
                strip || breach == null ? null : Breach.valueOf(breach),
                strip ? null : row.get(LIABILITY.PETITION_ID),
                strip ? null : row.get(LIABILITY.SENDING_ID),
                strip ? null : row.get(LIABILITY.APPLICATION_ID),
                strip ? null : row.get(LIABILITY.CLAIM_ID),
                strip ? null : row.get(LIABILITY.ITEM),
                strip ? null : row.get(LIABILITY.TERM),
                strip ? null : row.get(LIABILITY.DUE_ON),
                row.get(LIABILITY.FOUND_ON),
                LiabilityState.valueOf(row.get(LIABILITY.STATE)),
                row.get(LIABILITY.ANSWER_BY),
                strip ? null : row.get(LIABILITY.REFERRED_TO),
                !strip && row.get(LIABILITY.REFERRAL_OPEN),
                judge != Judge.SUPERVISION && "READERS".equals(row.get(WALL)),
                "ORDER".equals(row.get(SEEN)),
                strip ? content.bare() : content);
    }
}
