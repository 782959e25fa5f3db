package xinqiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.supervision.SupervisionFact.*;
import xinqiao.supervision.SupervisionStore.Kept;
import xinqiao.supervision.rules.Pressing;

/** Pressing on with what was assigned (督办): by whoever assigned it, until it is done. */
@Component
public class Supervisions {
    private final Gate gate;
    private final SupervisionStore store;
    private final ReminderStore reminders;
    private final SupervisionDesk desk;
    private final SupervisionLetters letters;
    private final Matters matters;
    private final Journal journal;
    private final Clock clock;

    Supervisions(
            Gate gate,
            SupervisionStore store,
            ReminderStore reminders,
            SupervisionDesk desk,
            SupervisionLetters letters,
            Matters matters,
            Journal journal,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.reminders = reminders;
        this.desk = desk;
        this.letters = letters;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * 督办, of a case that was given to a department or of a sending.
     *
     * @throws NotThere for what the actor may not see
     */
    @Enforces({Provision.JF_V4, Provision.JF_L5A})
    public Decision<Supervision> open(
            Actor actor, @Nullable Long petition, @Nullable Long sending, Set<Ground> grounds, String words) {
        Matter matter = matters.of(actor, petition, sending);
        return gate.as(actor, tx -> {
            boolean already = store.of(tx, petition, sending).stream().anyMatch(Supervision::open);
            return Pressing.opening(
                            grounds,
                            words,
                            matter.assigned(),
                            Pressing.supervises(actor, matter),
                            matter.late(),
                            already)
                    .map(yes -> begin(tx, actor, matter, grounds, words.strip()));
        });
    }

    private Supervision begin(DSLContext tx, Actor actor, Matter matter, Set<Ground> grounds, String words) {
        boolean late = grounds.contains(Ground.LATE);
        var fact = new Opened(
                today(),
                matter.house(),
                matter.unitHouse(),
                matter.unitDepartment(),
                matter.petition(),
                matter.sending(),
                matter.number(),
                grounds,
                words,
                late ? matter.term() : null,
                late ? matter.dueOn() : null);
        var one = Supervision.begin(store.next(tx), matter.directCustoms(), matter.title(), fact);
        if (!store.insert(tx, one, append(tx, actor, one, Link.START, fact))) throw new SupervisionMoved(one.id());
        return one;
    }

    /**
     * One time that the matter is pressed on with. A letter (督办通知) gets its number and is composed.
     *
     * @param reason why, as the letter says it
     */
    @Enforces({Provision.JF_V4, Provision.JF_L5A})
    public Decision<Supervision> urge(
            Actor actor,
            long id,
            Means means,
            LocalDate day,
            String person,
            String asked,
            @Nullable LocalDate answerBy,
            String result,
            String reason) {
        return act(
                actor,
                id,
                SupervisionAct.URGE,
                (tx, one) -> new Objections()
                        .and(Pressing.urge(means, day, answerBy, result, today()))
                        .when(person.isBlank(), Provision.JF_L5A, "supervision.refusal.no-person")
                        .when(asked.isBlank(), Provision.JF_L5A, "supervision.refusal.no-words")
                        .orGrant(() -> new Urged(
                                today(),
                                means,
                                day,
                                person.strip(),
                                asked.strip(),
                                answerBy,
                                result.isBlank() ? null : result.strip(),
                                means == Means.LETTER
                                        ? letters.issue(
                                                tx,
                                                one,
                                                unit(actor, one),
                                                reason,
                                                asked.strip(),
                                                null,
                                                Objects.requireNonNull(answerBy))
                                        : null)));
    }

    /** What came of the first step whose result isn't known yet. */
    @Enforces(Provision.JF_L5A)
    public Decision<Supervision> noteResult(Actor actor, long id, String result) {
        return act(actor, id, SupervisionAct.NOTE_RESULT, (tx, one) -> {
            Step step = one.waiting().orElseThrow(() -> new SupervisionMoved(id));
            return new Objections()
                    .when(result.isBlank(), Provision.JF_L5A, "supervision.refusal.no-result")
                    .when(step.on().isAfter(today()), Provision.JF_L5A, "supervision.refusal.result-ahead")
                    .orGrant(() -> new ResultNoted(today(), step.no(), result.strip()));
        });
    }

    /** JF-V4.2: an opinion clearly breaks the rules; the office says which and proposes, the leader approves. */
    @Enforces(Provision.JF_V4_2)
    public Decision<Supervision> propose(Actor actor, long id, String wrong, String words) {
        return act(
                actor,
                id,
                SupervisionAct.PROPOSE,
                (tx, one) -> new Objections()
                        .when(wrong.isBlank(), Provision.JF_V4_2, "supervision.refusal.no-rule")
                        .when(words.isBlank(), Provision.JF_V4_2, "supervision.refusal.no-proposal")
                        .orGrant(() -> new ProposalMade(today(), actor.personId(), wrong.strip(), words.strip())));
    }

    @Enforces(Provision.JF_V4_2)
    public Decision<Supervision> decideProposal(Actor actor, long id, boolean approves, String remark) {
        return act(
                actor,
                id,
                SupervisionAct.DECIDE_PROPOSAL,
                (tx, one) -> new Objections()
                        .when(!approves && remark.isBlank(), Provision.JF_V4_2, "supervision.refusal.no-words")
                        .orGrant(() -> new ProposalDecided(today(), approves, remark.strip())));
    }

    /** It goes out as a 信访工作建议书. */
    @Enforces(Provision.JF_V4_2)
    public Decision<Supervision> sendProposal(Actor actor, long id, @Nullable LocalDate answerBy) {
        return act(actor, id, SupervisionAct.SEND_PROPOSAL, (tx, one) -> {
            Proposal proposal = Objects.requireNonNull(one.proposal());
            return new Objections()
                    .when(answerBy == null, Provision.JF_V4_2, "supervision.refusal.no-answer-day")
                    .when(
                            answerBy != null && !answerBy.isAfter(today()),
                            Provision.JF_V4_2,
                            "supervision.refusal.answer-day-past")
                    .orGrant(() -> {
                        LocalDate by = Objects.requireNonNull(answerBy);
                        String number =
                                letters.issue(tx, one, unit(actor, one), proposal.wrong(), "", proposal.words(), by);
                        return new ProposalSent(today(), by, number);
                    });
        });
    }

    /** 条例第四十条: the unit answers in writing whether it adopts what was proposed. */
    @Enforces(Provision.JF_V4_2)
    public Decision<Supervision> answerProposal(Actor actor, long id, Adoption adoption, String words) {
        return say(
                actor,
                id,
                SupervisionAct.ANSWER_PROPOSAL,
                words,
                said -> new ProposalAnswered(today(), adoption, said));
    }

    @Enforces(Provision.JF_V4_2)
    public Decision<Supervision> followProposal(Actor actor, long id, String words, boolean done) {
        return say(actor, id, SupervisionAct.FOLLOW_PROPOSAL, words, said -> new ProposalFollowed(today(), said, done));
    }

    /** JF-L5a: pressed on with repeatedly and still not done, so the leader is told. */
    @Enforces({Provision.JF_L5A, Provision.JF_V4})
    public Decision<Supervision> escalate(Actor actor, long id, String words) {
        return say(actor, id, SupervisionAct.ESCALATE, words, said -> new Escalated(today(), said));
    }

    @Enforces({Provision.JF_L5A, Provision.JF_V4})
    public Decision<Supervision> instruct(Actor actor, long id, String words) {
        return say(actor, id, SupervisionAct.INSTRUCT, words, said -> new Instructed(today(), said));
    }

    @Enforces({Provision.JF_V4, Provision.JF_L5A})
    public Decision<Supervision> end(Actor actor, long id, String words) {
        return act(
                actor,
                id,
                SupervisionAct.END,
                (tx, one) -> new Objections()
                        .and(Pressing.end(
                                one,
                                stillLate(actor, one),
                                desk.often(),
                                reminders.of(tx, one.petition(), one.sending()).stream()
                                        .anyMatch(Reminder::owesExplanation)))
                        .when(words.isBlank(), Provision.JF_V4, "supervision.refusal.no-words")
                        .orGrant(() -> new Ended(today(), words.strip())));
    }

    private boolean stillLate(Actor actor, Supervision one) {
        return matters.of(actor, one.petition(), one.sending()).late();
    }

    private String unit(Actor actor, Supervision one) {
        return matters.of(actor, one.petition(), one.sending()).unit();
    }

    /** An act that consists in what is said. */
    private Decision<Supervision> say(
            Actor actor, long id, SupervisionAct act, String words, Function<String, SupervisionFact> fact) {
        return act(
                actor,
                id,
                act,
                (_, _) -> new Objections()
                        .when(words.isBlank(), act.provision(), "supervision.refusal.no-words")
                        .orGrant(() -> fact.apply(words.strip())));
    }

    private Decision<Supervision> act(
            Actor actor,
            long id,
            SupervisionAct act,
            BiFunction<DSLContext, Supervision, Decision<? extends SupervisionFact>> rule) {
        return gate.as(actor, tx -> {
            Kept kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            return Pressing.check(kept.supervision(), actor, act, desk.often())
                    .flatMap(_ -> rule.apply(tx, kept.supervision()).map(fact -> write(tx, actor, kept, fact)));
        });
    }

    private Supervision write(DSLContext tx, Actor actor, Kept kept, SupervisionFact fact) {
        Supervision after = kept.supervision().with(fact);
        store.update(tx, after, append(tx, actor, after, kept.link(), fact));
        return after;
    }

    private Link append(DSLContext tx, Actor actor, Supervision one, Link last, SupervisionFact fact) {
        var stream = new Stream(SupervisionStore.STREAM, one.id(), one.directCustoms());
        return journal.append(tx, actor, stream, last, List.of(SupervisionJson.entry(fact)), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
