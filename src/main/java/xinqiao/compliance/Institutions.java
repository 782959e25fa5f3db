package xinqiao.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.compliance.rules.Setting;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;

/** Which of the houses are institutions with public services, and what their own field's rules deal with (指引第二条). */
@Component
public class Institutions {
    private final Gate gate;
    private final InstitutionStore store;
    private final CatalogueBook book;
    private final Houses houses;
    private final Clock clock;

    Institutions(Gate gate, InstitutionStore store, CatalogueBook book, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.book = book;
        this.houses = houses;
        this.clock = clock;
    }

    /** Empty for a customs house; everybody may know. */
    public Optional<Institution> find(String house) {
        return gate.as(new Visitor(), tx -> store.find(tx, house));
    }

    /** Whether the actor says what that house is. */
    public boolean sets(Actor actor, String house) {
        return houses.find(house).filter(one -> Setting.may(actor, one)).isPresent();
    }

    /** @param rules of its own field; empty for none @param covered items that they deal with */
    @Enforces(Provision.GS_2)
    public Decision<Institution> set(Actor actor, String house, String rules, Set<String> covered) {
        List<String> known =
                book.inForce(house).items().stream().map(CatalogueItem::id).toList();
        var one = new Institution(house, rules.strip(), covered, LocalDate.now(clock), actor.signature());
        return Setting.set(actor, houses.find(house), one, known).map(good -> {
            gate.run(actor, tx -> store.keep(tx, actor, houses.get(house), good, false));
            return good;
        });
    }

    /** It is a customs house, or one again. */
    @Enforces(Provision.GS_2)
    public Decision<Institution> end(Actor actor, String house) {
        var none = new Institution(house, "", Set.of(), LocalDate.now(clock), actor.signature());
        return Setting.set(actor, houses.find(house), none, List.of()).map(good -> {
            gate.run(actor, tx -> store.keep(tx, actor, houses.get(house), good, true));
            return good;
        });
    }
}
