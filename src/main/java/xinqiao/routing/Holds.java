package xinqiao.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.HoldGround;

/** What is merely held (暂存): kept by place and time, destroyed on schedule by two people, with a record of it. */
@Component
public class Holds {
    private final Gate gate;
    private final HeldStore store;
    private final Houses houses;
    private final Clock clock;

    Holds(Gate gate, HeldStore store, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.houses = houses;
        this.clock = clock;
    }

    /** A paper that is held. @param destroyFrom the first day on which it may be destroyed */
    public record HeldPaper(
            long petition,
            String number,
            String title,
            HoldGround ground,
            String place,
            LocalDate heldOn,
            LocalDate destroyFrom) {}

    /** A destruction on record. @param pieces how many papers of those that the viewer sees */
    public record Destruction(long id, LocalDate on, long by, long witness, String remark, int pieces) {}

    public List<HeldPaper> list(Actor actor) {
        return keeps(actor) ? gate.as(actor, tx -> store.kept(tx, actor)) : List.of();
    }

    /** How many may be destroyed. */
    public int due(Actor actor) {
        return keeps(actor) ? gate.as(actor, tx -> store.due(tx, actor, today())) : 0;
    }

    public List<Destruction> destructions(Actor actor) {
        return keeps(actor) ? gate.as(actor, tx -> store.destructions(tx, actor)) : List.of();
    }

    /** Destroys those whose time is over. @param witness a second person of the house */
    @Enforces(Provision.JF_L4D)
    public Decision<Integer> destroy(Actor actor, Collection<Long> cases, long witness, String remark) {
        boolean early = list(actor).stream()
                .anyMatch(paper ->
                        cases.contains(paper.petition()) && paper.destroyFrom().isAfter(today()));
        boolean colleague = witness != actor.personId()
                && houses.departments(actor.houseCode()).stream()
                        .flatMap(department -> houses.holders(department.id()).stream())
                        .anyMatch(holder -> holder.person().id() == witness);
        return new Objections()
                .when(!keeps(actor), Provision.JF_L4D, "petition.refusal.no-power")
                .when(cases.isEmpty(), Provision.JF_L4D, "routing.refusal.nothing-chosen")
                .when(early, Provision.JF_L4D, "routing.refusal.kept-still")
                .when(!colleague, Provision.JF_L4D, "routing.refusal.no-witness")
                .orGrant(() -> gate.as(
                        actor, tx -> store.destroy(tx, actor, Set.copyOf(cases), today(), witness, remark.strip())));
    }

    public static boolean keeps(Actor actor) {
        return actor.office();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
