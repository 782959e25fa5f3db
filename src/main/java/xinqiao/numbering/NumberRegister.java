package xinqiao.numbering;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.numbering.rules.Voiding;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Scope;

/** The register of letter numbers of a house, read by the house and those above whose posts reach below. */
@Component
public class NumberRegister {
    public static final int PAGE = 50;

    private final Gate gate;
    private final LetterRegisterStore store;
    private final Houses houses;

    NumberRegister(Gate gate, LetterRegisterStore store, Houses houses) {
        this.gate = gate;
        this.store = store;
        this.houses = houses;
    }

    public static boolean reads(Actor actor) {
        return Voiding.reads(actor);
    }

    public static boolean voids(Actor actor) {
        return Voiding.voids(actor);
    }

    /** The houses whose registers the actor reads, the own one first. */
    public List<House> houses(Actor actor) {
        House own = houses.get(actor.houseCode());
        return actor.scope() == Scope.BELOW ? houses.atOrBelow(own) : List.of(own);
    }

    public List<Integer> years(Actor actor, String house) {
        return gate.as(actor, tx -> store.years(tx, house));
    }

    /** SYS-4: of a house that the actor doesn't read there is nothing. */
    @Enforces(Provision.LAW_S2)
    public List<NumberSeries> series(Actor actor, String house, int year) {
        return gate.as(actor, tx -> store.series(tx, house, year));
    }

    /** @param after the number after which the page begins; 0 for the first */
    public List<NumberEntry> page(Actor actor, String house, String series, int year, int after) {
        return gate.as(actor, tx -> {
            int last = store.last(tx, house, series, year);
            int to = Math.min(last, after + PAGE);
            return after >= to ? List.of() : store.entries(tx, actor, house, series, year, after + 1, to);
        });
    }

    /** Every entry of a series, a page at a time, so that a long one never lies in memory. */
    public void each(Actor actor, String house, String series, int year, Consumer<List<NumberEntry>> use) {
        int after = 0;
        for (List<NumberEntry> page = page(actor, house, series, year, after);
                !page.isEmpty();
                page = page(actor, house, series, year, after)) {
            use.accept(page);
            after += page.size();
        }
    }

    /** Voids a number of the actor's house, for a reason that the register keeps. */
    public Decision<Boolean> voidNumber(Actor actor, String series, int year, int number, String reason) {
        return gate.as(actor, tx -> {
            @Nullable NumberEntry entry = store.lock(tx, actor, series, year, number);
            return Voiding.voided(actor, actor.houseCode(), entry, reason).map(_ -> {
                if (entry != null) store.insert(tx, actor, series, year, entry, reason.strip());
                return true;
            });
        });
    }
}
