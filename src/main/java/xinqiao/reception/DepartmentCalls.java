package xinqiao.reception;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.reception.Visit.CallState;
import xinqiao.reception.rules.AtWindow;

/** The petition office asks a department to send somebody to the window; it says who comes; the arrival is noted (KM-18b). */
@Component
public class DepartmentCalls {
    private final Gate gate;
    private final PaperBook papers;
    private final VisitStore store;
    private final Houses houses;
    private final Clock clock;

    DepartmentCalls(Gate gate, PaperBook papers, VisitStore store, Houses houses, Clock clock) {
        this.gate = gate;
        this.papers = papers;
        this.store = store;
        this.houses = houses;
        this.clock = clock;
    }

    /** @param about the business that it is about, without naming anybody */
    public Decision<Visit> ask(Actor actor, long visitId, long department, String about) {
        boolean ours = houses.departments(actor.houseCode()).stream()
                .anyMatch(one -> one.kind() == DepartmentKind.HANDLING && one.id() == department);
        if (!actor.may(Power.REGISTER) || !ours) throw new NotThere(visitId);
        return gate.as(actor, tx -> {
            papers.lock(tx, PaperBook.Kind.VISIT, visitId);
            var visit = store.find(tx, visitId).orElseThrow(() -> new NotThere(visitId));
            return AtWindow.call(visit, department, about).map(good -> {
                store.call(tx, good, department, about, clock.instant());
                papers.add(tx, actor, visitId, new ReceptionFact.DepartmentCalled(department));
                return good;
            });
        });
    }

    /** What the actor's department was asked for and hasn't done. */
    public List<Visit.Call> waiting(Actor actor) {
        return actor.may(Power.HANDLE) ? gate.as(actor, tx -> store.calls(tx, actor.departmentId())) : List.of();
    }

    /** Who could be sent. */
    public List<Holder> colleagues(Actor actor) {
        return houses.holders(actor.departmentId());
    }

    /** @param person who comes, or null when nobody can */
    public Decision<Visit.Call> answer(Actor actor, long id, @Nullable Long person, boolean comes, String reason) {
        boolean named = person != null
                && colleagues(actor).stream().anyMatch(one -> one.person().id() == Objects.requireNonNull(person));
        return change(actor, id, (tx, call) -> {
            if (!actor.may(Power.HANDLE) || call.departmentId() != actor.departmentId()) throw new NotThere(id);
            return AtWindow.answer(call, comes, named, reason).map(open -> {
                store.answer(
                        tx,
                        id,
                        comes ? CallState.CONFIRMED : CallState.DECLINED,
                        comes ? person : null,
                        reason,
                        clock.instant());
                papers.add(
                        tx,
                        actor,
                        open.visitId(),
                        new ReceptionFact.CallAnswered(open.departmentId(), comes, comes ? person : null));
                return open;
            });
        });
    }

    public Decision<Visit.Call> arrived(Actor actor, long id) {
        return change(actor, id, (tx, call) -> {
            if (!actor.may(Power.REGISTER)) throw new NotThere(id);
            return AtWindow.arrive(call).map(open -> {
                store.arrived(tx, id, clock.instant());
                papers.add(tx, actor, open.visitId(), new ReceptionFact.SentArrived(open.departmentId()));
                return open;
            });
        });
    }

    private Decision<Visit.Call> change(
            Actor actor, long id, BiFunction<DSLContext, Visit.Call, Decision<Visit.Call>> work) {
        return gate.as(actor, tx -> work.apply(tx, store.lockCall(tx, id).orElseThrow(() -> new NotThere(id))));
    }
}
