package xinqiao.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Command;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionFact.CameBack;
import xinqiao.petition.PetitionFact.ObjectionAnswered;
import xinqiao.petition.Petitions;
import xinqiao.petition.SentCases;
import xinqiao.routing.SendingFact.*;
import xinqiao.routing.SendingStore.Kept;
import xinqiao.routing.rules.Proposing;
import xinqiao.routing.rules.Reading;
import xinqiao.routing.rules.Turns;

/** What the sending house does: propose, approve, send, answer an objection, examine the report. */
@Component
public class Sendings {
    private final Gate gate;
    private final SendingStore store;
    private final SendingBook book;
    private final SendingLetters letters;
    private final Bodies bodies;
    private final Petitions petitions;
    private final PetitionDesk desk;
    private final SentCases cases;
    private final Houses houses;
    private final Settling settling;
    private final Clock clock;

    Sendings(
            Gate gate,
            SendingStore store,
            SendingBook book,
            SendingLetters letters,
            Bodies bodies,
            Petitions petitions,
            PetitionDesk desk,
            SentCases cases,
            Houses houses,
            Settling settling,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.book = book;
        this.letters = letters;
        this.bodies = bodies;
        this.petitions = petitions;
        this.desk = desk;
        this.cases = cases;
        this.houses = houses;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * 拟办: what is to go where. An assignment waits for the leader, all else can be sent at once.
     *
     * @throws NotThere for a case that the actor can't see
     */
    public Decision<Sending> propose(Actor actor, long petition, NewSending asked) {
        CaseFile file = desk.read(actor, petition);
        House to = asked.house() == null ? null : houses.find(asked.house()).orElse(null);
        if (!file.open().contains(Act.SEND_ON)) return Decision.refused(Provision.KM_23_3A, "routing.refusal.not-now");
        return gate.as(actor, tx -> {
            boolean under = store.of(tx, petition).stream()
                    .anyMatch(one ->
                            !one.state().over() && Objects.equals(one.from().petition(), petition));
            Long body = asked.body();
            boolean known = body == null || bodies.exists(tx, actor.directCustoms(), body);
            House from = houses.get(file.petition().origin().houseCode());
            return new Objections()
                    .and(Proposing.check(file.petition(), asked, from, to, receives(asked), under, today()))
                    .when(!known, Provision.KM_12, "petition.refusal.no-receiver")
                    .orGrant(() -> begin(tx, actor, file, asked));
        });
    }

    private boolean receives(NewSending asked) {
        String house = asked.house();
        Long person = asked.person();
        return house != null
                && person != null
                && houses.postsWith(house, Power.READ_REPORTS).stream()
                        .anyMatch(holder -> holder.person().id() == person
                                && holder.department().kind() == DepartmentKind.PETITION_OFFICE);
    }

    private Sending begin(DSLContext tx, Actor actor, CaseFile file, NewSending asked) {
        var origin = file.petition().origin();
        boolean report = file.petition().walls().isProtected();
        Party from = Party.house(origin.houseCode()).with(origin.id(), origin.number());
        Party to = asked.house() == null
                ? Party.body(Objects.requireNonNull(asked.body()))
                : Party.house(asked.house()).to(report ? asked.person() : null);
        var fact = new Proposed(
                today(),
                asked.manner(),
                from,
                to,
                report,
                asked.instruction().strip(),
                asked.feedbackBy(),
                actor.personId(),
                asked.manner().needsApproval());
        return book.begin(tx, actor, origin.directCustoms(), origin.title(), fact);
    }

    /** JF-V3c, JF-L4b: the leader in charge approves what the office proposes to assign. */
    @Enforces({Provision.JF_V3C, Provision.JF_L4B})
    public Decision<Sending> approve(Actor actor, long id, boolean approves, String remark) {
        SendingFact fact = approves ? new Approved(today(), remark.strip()) : new Dropped(today(), remark.strip());
        return write(actor, id, SendingAct.APPROVE, fact);
    }

    public Decision<Sending> drop(Actor actor, long id, String reason) {
        return write(actor, id, SendingAct.DROP, new Dropped(today(), reason.strip()));
    }

    /**
     * Sends it: the case waits for the other house from now on, the petitioner's letter and the one to the receiver get
     * their numbers.
     *
     * @param phonedTo who was told by phone, when it is urgent; the letter is then owed. Null: the letter carries it
     */
    @Enforces({Provision.KM_23_3A, Provision.JF_V3C, Provision.JF_L4B})
    public Decision<Sending> send(Actor actor, long id, @Nullable String phonedTo) {
        Sending sending = found(actor, id);
        if (!Turns.open(sending, actor).contains(SendingAct.SEND)) return refused(SendingAct.SEND);
        long petition = Objects.requireNonNull(sending.from().petition());
        Long person = sending.to().person();
        var command = new Command.SendOn(
                id,
                sending.manner(),
                gate.as(actor, tx -> name(tx, actor, sending)),
                sending.feedbackBy(),
                person == null ? Set.of() : Set.of(person));
        int seq = desk.read(actor, petition).seq();
        return petitions
                .act(actor, petition, seq, command, (tx, after) -> {
                    Kept kept = locked(tx, actor, id, SendingAct.SEND);
                    kept = book.write(tx, actor, kept, new Sent(today(), phonedTo));
                    if (phonedTo == null) letters.carry(tx, actor, kept);
                })
                .map(after -> found(actor, id));
    }

    /** As the petitioner's letter calls it. */
    private String name(DSLContext tx, Actor actor, Sending sending) {
        String house = sending.to().house();
        if (house == null) return letters.name(tx, sending.to());
        long petition = Objects.requireNonNull(sending.from().petition());
        String language = desk.read(actor, petition).petition().origin().language();
        return houses.get(house).name(Locale.forLanguageTag(language));
    }

    /** The letter that was owed since the call. */
    @Enforces({Provision.JF_V3C, Provision.JF_L4B})
    public Decision<Sending> issueLetter(Actor actor, long id) {
        return gate.as(
                actor,
                tx -> Turns.check(seen(tx, id), actor, SendingAct.ISSUE_LETTER)
                        .map(act -> letters.carry(tx, actor, locked(tx, actor, id, act))
                                .sending()));
    }

    /** KM-24: a body outside objects; its office was heard, and its letter lies with the case. */
    @Enforces(Provision.KM_24)
    public Decision<Sending> noteObjection(Actor actor, long id, String reasons) {
        return blank(reasons, Provision.KM_24)
                .flatMap(said -> write(actor, id, SendingAct.NOTE_OBJECTION, new Objected(today(), said)));
    }

    /**
     * KM-24: if the sender agrees, the material comes back and the first case is at its triage again; if not, the receiver
     * handles it. Of a sender outside the receiver notes the answer.
     */
    @Enforces(Provision.KM_24)
    public Decision<Sending> decideObjection(Actor actor, long id, boolean agreed, String words) {
        return blank(words, Provision.KM_24)
                .flatMap(said -> gate.as(
                        actor,
                        tx -> Turns.check(seen(tx, id), actor, SendingAct.DECIDE_OBJECTION)
                                .map(act -> decided(tx, actor, locked(tx, actor, id, act), agreed, said))))
                .map(sending -> settled(actor, sending));
    }

    private Sending decided(DSLContext tx, Actor actor, Kept kept, boolean agreed, String words) {
        kept = book.write(tx, actor, kept, new ObjectionDecided(today(), agreed, words));
        var sending = kept.sending();
        Long first = sending.from().petition();
        Long own = sending.to().petition();
        if (agreed && first != null) {
            var unused = cases.settle(actor, first, new CameBack(today(), sending.id(), sending.objection()));
        }
        if (first == null && own != null) {
            var unused = cases.settle(actor, own, new ObjectionAnswered(today(), agreed, words));
            return book.write(tx, actor, kept, new Settled(today())).sending();
        }
        return sending;
    }

    /** JF-V7: the one who handles the matter reads the report; enough, or back with a new date. */
    @Enforces({Provision.JF_V7, Provision.KM_23_3D})
    public Decision<Sending> examineReport(
            Actor actor, long id, Set<ReportPoint> holds, boolean enough, String words, @Nullable LocalDate again) {
        Sending sending = found(actor, id);
        return Reading.examine(sending, holds, enough, words, again, today())
                .flatMap(fact -> write(actor, id, SendingAct.EXAMINE_REPORT, fact))
                .map(after -> settled(actor, after));
    }

    /** JF-V7: the leader decides on what was read. */
    @Enforces({Provision.JF_V7, Provision.KM_23_3D})
    public Decision<Sending> approveReport(
            Actor actor, long id, boolean agrees, String words, @Nullable LocalDate again) {
        return Reading.approve(agrees, words, again, today())
                .flatMap(fact -> write(actor, id, SendingAct.APPROVE_REPORT, fact))
                .map(after -> settled(actor, after));
    }

    /** What went to a body outside without a request for feedback is done when its receipt is known. */
    public Decision<Sending> close(Actor actor, long id, String words) {
        return write(actor, id, SendingAct.CLOSE, new Done(today(), words.strip()))
                .map(sending -> settled(actor, sending));
    }

    private Decision<Sending> write(Actor actor, long id, SendingAct act, SendingFact fact) {
        return gate.as(
                actor,
                tx -> Turns.check(seen(tx, id), actor, act)
                        .map(allowed -> book.write(tx, actor, locked(tx, actor, id, act), fact)
                                .sending()));
    }

    /** The case at the other end is told at once; should that fail, the next run of the job tells it. */
    private Sending settled(Actor actor, Sending sending) {
        settling.settle();
        return found(actor, sending.id());
    }

    private Kept locked(DSLContext tx, Actor actor, long id, SendingAct act) {
        Kept kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
        if (!Turns.open(kept.sending(), actor).contains(act)) throw new SendingMoved(id);
        return kept;
    }

    private Sending seen(DSLContext tx, long id) {
        return store.find(tx, id).orElseThrow(() -> new NotThere(id));
    }

    private Sending found(Actor actor, long id) {
        return gate.as(actor, tx -> seen(tx, id));
    }

    private static Decision<Sending> refused(SendingAct act) {
        return Decision.refused(act.provision(), "routing.refusal.not-now");
    }

    static Decision<String> blank(String words, Provision provision) {
        return words.isBlank()
                ? Decision.refused(provision, "petition.refusal.no-ground")
                : new Granted<>(words.strip());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
