package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.rules.DemandList;

/** The house's list for classifying demands by law (依法分类处理信访诉求清单); a house without an entry uses that above. */
@Component
public class Demands {
    private final Gate gate;
    private final DemandStore store;
    private final Houses houses;
    private final Clock clock;

    Demands(Gate gate, DemandStore store, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.houses = houses;
        this.clock = clock;
    }

    /** The entries in force for a house, by their codes. */
    public List<Demand> inForce(Viewer viewer, String house) {
        var line = line(house);
        return DemandList.inForce(gate.as(viewer, tx -> store.of(tx, line)), line, LocalDate.now(clock));
    }

    /** One version, in force or not. */
    public Optional<Demand> find(Viewer viewer, long id) {
        return gate.as(viewer, tx -> store.find(tx, id));
    }

    /** All versions of an entry that a house uses, the newest first. */
    public List<Demand> versions(Viewer viewer, String house, String code) {
        return gate.as(viewer, tx -> store.of(tx, line(house))).stream()
                .filter(entry -> entry.code().equals(code))
                .sorted(Comparator.comparing(Demand::validFrom)
                        .thenComparing(Demand::version)
                        .reversed())
                .toList();
    }

    /** Who edits the list of the own house: the petition office that sorts by it, and the administrator. */
    public static boolean mayEdit(Actor actor) {
        return actor.may(Power.ASSIGN) || actor.may(Power.ADMINISTER);
    }

    /** Writes an entry of the actor's house, or the next version of one. */
    @Enforces(Provision.KM_23)
    public Decision<Demand> write(Actor actor, Demand.Draft draft) {
        var allowed = new Objections()
                .when(!mayEdit(actor), Provision.KM_7, "petition.refusal.no-power")
                .orGrant(() -> draft);
        return new Objections()
                .and(allowed)
                .and(DemandList.check(draft))
                .orGrant(() -> gate.as(actor, tx -> store.add(tx, actor.houseCode(), draft, LocalDate.now(clock))));
    }

    private List<String> line(String house) {
        return Stream.concat(Stream.of(house), houses.ancestors(house).stream().map(House::code))
                .toList();
    }
}
