package xinqiao.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;

/** What several applicants asked for is proposed for proactive publication (政府信息公开条例 44). */
@Component
public class FrequentRequests {
    private final Gate gate;
    private final FrequentStore store;
    private final Journal journal;
    private final Houses houses;
    private final Clock clock;

    FrequentRequests(Gate gate, FrequentStore store, Journal journal, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.houses = houses;
        this.clock = clock;
    }

    /** The most asked for first. */
    @Enforces({Provision.LAW_D7, Provision.SYS_4})
    public List<FrequentRequest> list(Actor actor) {
        return gate.as(actor, tx -> store.asked(tx, actor.houseCode()));
    }

    public static boolean proposes(Actor actor) {
        return actor.may(Power.TRIAGE);
    }

    public static boolean settles(Actor actor) {
        return actor.may(Power.HEAD_DISCLOSURE) || actor.may(Power.APPROVE);
    }

    /** Proposed once, by the office that sees that it is asked for again and again. */
    @Enforces(Provision.LAW_D7)
    public Decision<Long> propose(Actor actor, String alike) {
        return gate.as(actor, tx -> {
            var asked = store.asked(tx, actor.houseCode()).stream()
                    .filter(one -> one.alike().equals(alike))
                    .findFirst();
            boolean before = asked.filter(one -> one.proposal() != null).isPresent();
            return new Objections()
                    .when(!proposes(actor), Provision.LAW_D7, "disclosure.refusal.no-power")
                    .when(asked.isEmpty(), Provision.LAW_D7, "disclosure.refusal.not-frequent")
                    .when(before, Provision.LAW_D7, "disclosure.refusal.proposed-already")
                    .orGrant(asked::orElseThrow)
                    .map(one -> {
                        long id = store.next(tx);
                        String direct = houses.get(actor.houseCode()).directCustoms();
                        var fact = new ProposalFact.Proposed(today(), one.information(), one.applicants());
                        Link link = journal.append(
                                tx,
                                actor,
                                new Stream(FrequentStore.STREAM, id, direct),
                                Link.START,
                                List.of(FrequentStore.entry(fact)),
                                clock.instant());
                        store.insert(tx, id, direct, actor.houseCode(), one, today(), link);
                        return id;
                    });
        });
    }

    /** @param words where it is published, or why it isn't */
    @Enforces(Provision.LAW_D7)
    public Decision<Long> settle(Actor actor, long id, boolean published, String words) {
        return gate.as(actor, tx -> {
            var kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            return new Objections()
                    .when(!settles(actor), Provision.LAW_D7, "disclosure.refusal.no-power")
                    .when(
                            kept.state() != ProposalState.PROPOSED,
                            Provision.LAW_D7,
                            "disclosure.refusal.settled-already")
                    .when(words.isBlank(), Provision.LAW_D7, "disclosure.refusal.no-words")
                    .orGrant(() -> published ? ProposalState.PUBLISHED : ProposalState.DECLINED)
                    .map(state -> {
                        var fact = new ProposalFact.Settled(today(), published, words.strip());
                        Link link = journal.append(
                                tx,
                                actor,
                                new Stream(FrequentStore.STREAM, id, kept.directCustoms()),
                                kept.link(),
                                List.of(FrequentStore.entry(fact)),
                                clock.instant());
                        store.settle(tx, id, state, today(), words.strip(), link);
                        return id;
                    });
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
