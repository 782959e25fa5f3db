package xinqiao.routing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.routing.NegotiationFact.*;
import xinqiao.routing.NegotiationStore.Held;
import xinqiao.routing.rules.Agreeing;

/** Houses of one level on who accepts and leads: asked, said, agreed, or decided by the common superior (KM-23.3c). */
@Component
public class Negotiations {
    private final Gate gate;
    private final NegotiationStore store;
    private final Journal journal;
    private final PetitionDesk desk;
    private final Houses houses;
    private final Clock clock;

    Negotiations(Gate gate, NegotiationStore store, Journal journal, PetitionDesk desk, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.desk = desk;
        this.houses = houses;
        this.clock = clock;
    }

    /** Something that happened, and who wrote it down. */
    public record NegotiationEvent(Instant at, String by, NegotiationFact fact) {}

    /** A negotiation with what happened and what the viewer may do now. */
    public record NegotiationFile(Negotiation negotiation, List<NegotiationEvent> history, Set<NegotiationStep> open) {}

    /** @param others the codes of the other houses */
    public Decision<Negotiation> ask(Actor actor, long petition, List<String> others, String question) {
        var file = desk.read(actor, petition);
        var origin = file.petition().origin();
        List<House> all = new ArrayList<>(List.of(houses.get(origin.houseCode())));
        others.stream()
                .filter(code -> !code.equals(origin.houseCode()))
                .distinct()
                .flatMap(code -> houses.find(code).stream())
                .forEach(all::add);
        boolean here = origin.houseCode().equals(actor.houseCode());
        return new Objections()
                .when(!here, Provision.KM_4, "petition.refusal.another-house")
                .and(Agreeing.ask(file.petition(), actor, all, question))
                .orGrant(() -> gate.as(actor, tx -> {
                    var codes = all.stream().map(House::code).toList();
                    var fact = new Asked(today(), origin.houseCode(), codes, question.strip());
                    var begun =
                            Negotiation.begin(store.next(tx), origin.directCustoms(), petition, origin.title(), fact);
                    store.insert(tx, begun, append(tx, actor, begun, Link.START, fact));
                    return begun;
                }));
    }

    @Enforces(Provision.KM_23_3C)
    public Decision<Negotiation> say(Actor actor, long id, String lead, String words) {
        return step(
                actor,
                id,
                NegotiationStep.SAY,
                held -> new Objections()
                        .when(!held.houses().contains(lead), Provision.KM_23_3C, "routing.refusal.no-lead")
                        .orGrant(() -> new Said(today(), actor.houseCode(), lead, words.strip())));
    }

    /** They can't agree: the nearest house above all of them decides. */
    @Enforces(Provision.KM_23_3C)
    public Decision<Negotiation> refer(Actor actor, long id, String words) {
        return step(actor, id, NegotiationStep.REFER, held -> {
            Optional<House> above = held.houses().stream()
                    .skip(1)
                    .map(code -> houses.commonSuperior(held.house(), code))
                    .reduce((one, other) -> one.flatMap(a -> other.map(b -> a.isAtOrBelow(b) ? b : a)))
                    .orElse(Optional.empty());
            return new Objections()
                    .when(above.isEmpty(), Provision.KM_23_3C, "routing.refusal.no-superior")
                    .when(words.isBlank(), Provision.KM_23_3C, "petition.refusal.no-ground")
                    .orGrant(() -> new Referred(today(), above.orElseThrow().code(), words.strip()));
        });
    }

    @Enforces(Provision.KM_23_3C)
    public Decision<Negotiation> decide(Actor actor, long id, String lead, String words) {
        return step(
                actor,
                id,
                NegotiationStep.DECIDE,
                held -> new Objections()
                        .when(!held.houses().contains(lead), Provision.KM_23_3C, "routing.refusal.no-lead")
                        .when(words.isBlank(), Provision.KM_23_3C, "petition.refusal.no-ground")
                        .orGrant(() -> new Decided(
                                today(),
                                lead,
                                held.houses().stream()
                                        .filter(house -> !house.equals(lead))
                                        .toList(),
                                words.strip())));
    }

    /** What an assisting unit contributes to the answer. */
    @Enforces(Provision.KM_23_3C)
    public Decision<Negotiation> assist(Actor actor, long id, String words) {
        return step(
                actor,
                id,
                NegotiationStep.ASSIST,
                held -> new Objections()
                        .when(words.isBlank(), Provision.KM_23_3C, "petition.refusal.no-ground")
                        .orGrant(() -> new Assisted(today(), actor.houseCode(), words.strip())));
    }

    private Decision<Negotiation> step(
            Actor actor,
            long id,
            NegotiationStep step,
            java.util.function.Function<Negotiation, Decision<? extends NegotiationFact>> rule) {
        return gate.as(actor, tx -> {
            Held held = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            if (!Agreeing.open(held.negotiation(), actor).contains(step))
                return Decision.refused(Provision.KM_23_3C, "routing.refusal.not-now");
            return rule.apply(held.negotiation()).map(fact -> write(tx, actor, held, fact));
        });
    }

    @CanIgnoreReturnValue
    private Negotiation write(DSLContext tx, Actor actor, Held before, NegotiationFact fact) {
        Negotiation after = before.negotiation().with(fact);
        store.update(tx, after, append(tx, actor, after, before.link(), fact));
        return after;
    }

    private Link append(DSLContext tx, Actor actor, Negotiation one, Link last, NegotiationFact fact) {
        var stream = new Stream(NegotiationStore.STREAM, one.id(), one.directCustoms());
        var entry = new xinqiao.journal.Entry(fact.getClass().getSimpleName(), SendingJson.write(fact));
        return journal.append(tx, actor, stream, last, List.of(entry), clock.instant());
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    @Enforces(Provision.SYS_4)
    public NegotiationFile read(Actor actor, long id) {
        return gate.as(actor, tx -> {
            var one = store.find(tx, id).orElseThrow(() -> new NotThere(id)).negotiation();
            var history = journal.facts(tx, NegotiationStore.STREAM, id).stream()
                    .map(fact ->
                            new NegotiationEvent(fact.at(), fact.by().name(), SendingJson.negotiation(fact.entry())))
                    .toList();
            return new NegotiationFile(one, history, Agreeing.open(one, actor));
        });
    }

    /** Those in which the actor's own word or decision is wanted. */
    public List<Negotiation> waiting(Actor actor) {
        return gate.as(
                actor,
                tx -> store.open(tx).stream()
                        .filter(one -> Agreeing.open(one, actor).contains(NegotiationStep.DECIDE)
                                || Agreeing.open(one, actor).contains(NegotiationStep.SAY)
                                        && (!one.opinions().containsKey(actor.houseCode())
                                                || one.house().equals(actor.houseCode())))
                        .toList());
    }

    /**
     * Those in which the actor's house takes part or which it decides, the newest first, and one more than asked for where
     * there are others.
     *
     * @param before the last of the page before; null for the first page
     */
    public List<Negotiation> list(Actor actor, Negotiation.@Nullable State state, @Nullable Long before, int size) {
        return gate.as(actor, tx -> store.page(tx, NegotiationStore.in(state), before, size + 1));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
