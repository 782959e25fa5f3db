package xinqiao.administration;

import static xinqiao.law.Provision.SYS_3;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.organisation.Power;

/** Reads what was changed. Administrators and auditors see the changes of their own house and those below. */
@Component
public class Changes {
    private final ChangeStore store;
    private final Gate gate;

    Changes(ChangeStore store, Gate gate) {
        this.store = store;
        this.gate = gate;
    }

    public static boolean mayRead(Actor actor) {
        return actor.may(Power.ADMINISTER) || actor.may(Power.AUDIT);
    }

    /** The newest first, at most so many. @param before the last one of the page before */
    @Enforces(SYS_3)
    public List<Change> list(Actor actor, ChangeFilter filter, @Nullable Long before, int size) {
        if (!mayRead(actor)) return List.of();
        return gate.as(actor, tx -> store.changes(tx, ChangeStore.which(filter, before), size));
    }

    /** All of one thing, the newest first. */
    public List<Change> of(Actor actor, Item item, String key) {
        if (!mayRead(actor)) return List.of();
        return gate.as(actor, tx -> store.changes(tx, ChangeStore.of(item, key), 200));
    }

    public Optional<Change> find(Actor actor, long id) {
        if (!mayRead(actor)) return Optional.empty();
        return gate.as(
                actor, tx -> store.changes(tx, ChangeStore.of(id), 1).stream().findFirst());
    }
}
