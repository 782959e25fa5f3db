package xinqiao.mailroom;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.MailSlipRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.mailroom.rules.Instructing;
import xinqiao.organisation.Person;
import xinqiao.organisation.Power;
import xinqiao.petition.ChannelField;
import xinqiao.petition.NotThere;
import xinqiao.petition.Origin;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Walls;

/** Handling slips (来信办理单) and the register of what leaders decided on them (批示登记) (JF-L3b). */
@Component
public class Slips {
    private final Gate gate;
    private final SlipStore store;
    private final PetitionDesk desk;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Clock clock;

    Slips(Gate gate, SlipStore store, PetitionDesk desk, Colleagues colleagues, Journal journal, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.desk = desk;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever writes slips, decides on them or carries them out. */
    public static boolean reads(Actor actor) {
        return actor.may(Power.REGISTER) || actor.may(Power.APPROVE) || actor.may(Power.HANDLE);
    }

    /** Whether the decision is the actor's. */
    public static boolean decides(Slip slip, Actor actor) {
        return Instructing.decides(slip, actor);
    }

    /** Of the cases that the actor sees, the latest first. */
    public List<Slip> list(Actor actor) {
        return reads(actor) ? gate.as(actor, tx -> store.ofHouse(tx, actor.houseCode())) : List.of();
    }

    public List<Slip> of(Actor actor, long petition) {
        return reads(actor) ? gate.as(actor, tx -> store.of(tx, petition)) : List.of();
    }

    /** What waits for the actor's decision. */
    public List<Slip> toDecide(Actor actor) {
        if (!actor.leads()) return List.of();
        return gate.as(actor, tx -> store.waiting(tx, actor.houseCode(), Slip.State.SUBMITTED)).stream()
                .filter(slip -> Instructing.decides(slip, actor))
                .toList();
    }

    /** What leaders decided, the latest first. @param open only what is still to be carried out */
    public List<Slip> decided(Actor actor, boolean open) {
        if (!reads(actor)) return List.of();
        String house = actor.houseCode();
        return gate.as(actor, tx -> open ? store.waiting(tx, house, Slip.State.DECIDED) : store.decided(tx, house));
    }

    /** What was decided, and nobody wrote yet how it was carried out. */
    public List<Slip> toCarryOut(Actor actor) {
        if (!actor.may(Power.REGISTER) && !actor.may(Power.HANDLE)) return List.of();
        return gate.as(actor, tx -> store.waiting(tx, actor.houseCode(), Slip.State.DECIDED));
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    public Slip open(Actor actor, long id) {
        if (!reads(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> store.find(tx, id)).orElseThrow(() -> new NotThere(id));
    }

    /** The leaders who may see that case, without the actor: nobody decides on what is kept from them or on the own proposal. */
    public List<Person> leaders(Actor actor, long petition) {
        var one = desk.read(actor, petition).petition();
        Walls walls = one.walls();
        return colleagues.leaders(one.origin().houseCode()).stream()
                .filter(person -> person.id() != actor.personId())
                .filter(person -> walls.isProtected()
                        ? walls.readers().contains(person.id())
                        : !walls.barred().contains(person.id()))
                .toList();
    }

    /** Submits the proposal with the original to the leader in charge. */
    public Decision<Slip> submit(Actor actor, long petition, long leader, String proposal) {
        Origin origin = desk.read(actor, petition).petition().origin();
        boolean leads = leaders(actor, petition).stream().anyMatch(person -> person.id() == leader);
        return gate.as(actor, tx -> {
            boolean waits = store.of(tx, petition).stream().anyMatch(slip -> slip.state() == Slip.State.SUBMITTED);
            return Instructing.submit(actor, origin.houseCode(), proposal, leads, waits)
                    .map(good -> {
                        long id = store.nextId(tx);
                        var fact = new SlipFact.Submitted(today(), petition, leader, good);
                        Link link = append(tx, actor, id, origin.directCustoms(), Link.START, fact);
                        store.insert(tx, id, actor, origin, leader, good, clock.instant(), link);
                        return store.find(tx, id).orElseThrow();
                    });
        });
    }

    /** A case of a letter that no slip was written for. */
    public record Waiting(long petition, String number, String title) {}

    /** Letters that were registered, still to be examined, and not submitted to a leader yet. */
    public List<Waiting> unsubmitted(Actor actor) {
        if (!actor.may(Power.REGISTER)) return List.of();
        return gate.as(actor, tx -> store.unsubmitted(tx, actor.houseCode()));
    }

    /**
     * One press for the letters of a morning: each with the handling that was proposed when it was registered. One without a
     * proposal, or that the leader may not see, stays.
     *
     * @return how many were submitted
     */
    public int submitAll(Actor actor, long leader) {
        int submitted = 0;
        for (Waiting one : unsubmitted(actor)) {
            String proposal = desk.read(actor, one.petition()).text().came().value(ChannelField.PROPOSED_HANDLING);
            if (submit(actor, one.petition(), leader, proposal).isGranted()) submitted++;
        }
        return submitted;
    }

    /** The leader's decision. @param words the instruction, where it isn't simply agreed */
    public Decision<Slip> decide(Actor actor, long id, boolean agreed, String words) {
        return change(
                actor,
                id,
                (slip, row) -> Instructing.decide(slip, actor, agreed, words).map(yes -> {
                    row.setState(Slip.State.DECIDED.name());
                    row.setAgreed(yes);
                    row.setWords(words.strip());
                    row.setDecidedBy(actor.personId());
                    row.setDecidedAt(clock.instant().atOffset(ZoneOffset.UTC));
                    return new SlipFact.Decided(today(), yes, words.strip());
                }));
    }

    /** How it was carried out. */
    public Decision<Slip> carryOut(Actor actor, long id, String result) {
        return change(
                actor,
                id,
                (slip, row) -> Instructing.carryOut(slip, actor, result).map(good -> {
                    row.setState(Slip.State.CARRIED_OUT.name());
                    row.setResult(good);
                    row.setCarriedBy(actor.personId());
                    row.setCarriedOn(today());
                    return new SlipFact.CarriedOut(today(), good);
                }));
    }

    private Decision<Slip> change(Actor actor, long id, BiFunction<Slip, MailSlipRecord, Decision<SlipFact>> rule) {
        if (!reads(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            var row = store.lock(tx, id)
                    .filter(one -> one.getHouseCode().equals(actor.houseCode()))
                    .orElseThrow(() -> new NotThere(id));
            Decision<SlipFact> ruled = rule.apply(store.find(tx, id).orElseThrow(), row);
            if (ruled instanceof Granted<SlipFact>(SlipFact fact))
                store.update(tx, row, append(tx, actor, id, row.getDirectCustoms(), SlipStore.link(row), fact));
            return ruled.map(_ -> store.find(tx, id).orElseThrow());
        });
    }

    private Link append(DSLContext tx, Actor actor, long id, String customs, Link last, SlipFact fact) {
        var stream = new Stream(SlipStore.STREAM, id, customs);
        return journal.append(tx, actor, stream, last, List.of(MailJson.entry(fact)), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
