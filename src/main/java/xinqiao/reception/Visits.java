package xinqiao.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.reception.rules.AtWindow;

/** Visits at the window of the petition office: the queue of the day, the interview, what was agreed (JF-V1, JF-V2). */
@Component
public class Visits {
    private final Gate gate;
    private final PaperBook papers;
    private final VisitStore store;
    private final Clock clock;

    Visits(Gate gate, PaperBook papers, VisitStore store, Clock clock) {
        this.gate = gate;
        this.papers = papers;
        this.store = store;
        this.clock = clock;
    }

    /** The queue of a day. */
    public List<Visit> queue(Actor actor, LocalDate day) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(0);
        return gate.as(actor, tx -> store.of(tx, actor.houseCode(), day));
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    public Visit open(Actor actor, long id) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(id);
        return gate.as(actor, tx -> store.find(tx, id)).orElseThrow(() -> new NotThere(id));
    }

    /** What is to be completed before the working day ends: today's and what earlier days left. */
    public List<Visit> incomplete(Actor actor) {
        if (!actor.may(Power.REGISTER)) return List.of();
        return gate.as(
                actor,
                tx -> Stream.concat(
                                store.left(tx, actor.houseCode(), today()).stream(),
                                store.of(tx, actor.houseCode(), today()).stream()
                                        .filter(visit -> !AtWindow.lacks(visit).isEmpty()))
                        .toList());
    }

    /** How many of them there are, up to and with a day: one that is over lacks nothing, or couldn't be ended. */
    public int open(Actor actor, LocalDate until) {
        return actor.may(Power.REGISTER) ? gate.as(actor, tx -> store.count(tx, actor.houseCode(), until)) : 0;
    }

    /** Somebody comes and gets a ticket. */
    public Decision<Visit> arrive(Actor actor, String name, int people) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(0);
        return new Objections()
                .when(name.isBlank(), Provision.JF_V1A, "reception.refusal.no-visitor")
                .when(people < 1, Provision.JF_V1A, "reception.problem.people")
                .orGrant(() -> gate.as(actor, tx -> insert(tx, actor, name, people)));
    }

    private Visit insert(DSLContext tx, Actor actor, String name, int people) {
        int ticket = store.ticket(tx, actor.houseCode(), today());
        var fact = new ReceptionFact.CameIn(today(), ticket, people);
        long id = papers.begin(tx, actor, PaperBook.Kind.VISIT, actor.houseCode(), fact);
        store.insert(tx, id, actor, today(), ticket, name, people, clock.instant());
        return store.find(tx, id).orElseThrow();
    }

    public Decision<VisitState> move(Actor actor, long id, VisitState to) {
        return change(
                actor,
                id,
                (tx, visit) -> AtWindow.move(visit, to).map(state -> {
                    store.move(tx, id, state, clock.instant());
                    papers.add(tx, actor, id, new ReceptionFact.StateChanged(state));
                    return state;
                }));
    }

    /**
     * Notes the case that came of a visit.
     *
     * @param shut whether it is a report: then the queue forgets who came
     */
    @Enforces({Provision.JF_V1A, Provision.KM_21B})
    public void registered(Actor actor, long id, long petition, boolean shut) {
        Decision<Visit> _ = change(actor, id, (tx, visit) -> {
            papers.became(tx, id, petition);
            store.registered(tx, id, shut);
            papers.add(tx, actor, id, new ReceptionFact.Forwarded(today()));
            return Decision.granted(visit);
        });
    }

    public Decision<Visit.Interview> interview(Actor actor, long id, Visit.Interview content) {
        return change(
                actor,
                id,
                (tx, visit) -> AtWindow.interview(visit, content).map(good -> {
                    store.interview(tx, actor, visit, good, clock.instant());
                    papers.add(tx, actor, id, new ReceptionFact.Interviewed(good.finished()));
                    return good;
                }));
    }

    /** An appointment (约谈), or material that is still owed. */
    public Decision<LocalDate> promise(Actor actor, long id, PromiseKind kind, LocalDate on, String words) {
        return change(
                actor,
                id,
                (tx, visit) -> AtWindow.promise(visit, on, words, today()).map(day -> {
                    store.promise(tx, visit, kind, day, words);
                    papers.add(tx, actor, id, new ReceptionFact.Promised(kind, day));
                    return day;
                }));
    }

    public void endPromise(Actor actor, long id, long promise, boolean kept) {
        Decision<Visit> _ = change(actor, id, (tx, visit) -> {
            visit.promises().stream()
                    .filter(one -> one.id() == promise)
                    .filter(_ -> store.end(tx, promise, kept))
                    .findFirst()
                    .ifPresent(one -> papers.add(tx, actor, id, new ReceptionFact.PromiseEnded(one.kind(), kept)));
            return Decision.granted(visit);
        });
    }

    /** Appointments and material due by a day. */
    public List<Visit.Promise> due(Actor actor, LocalDate until) {
        if (!actor.may(Power.REGISTER)) return List.of();
        return gate.as(actor, tx -> store.openPromises(tx, actor.houseCode(), until));
    }

    private <T> Decision<T> change(Actor actor, long id, BiFunction<DSLContext, Visit, Decision<T>> work) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            papers.lock(tx, PaperBook.Kind.VISIT, id);
            return work.apply(tx, store.find(tx, id).orElseThrow(() -> new NotThere(id)));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
