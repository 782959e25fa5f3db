package xinqiao.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;

/** Who has a case open at this moment, on whichever node, so that two people don't do the same work. */
@Component
public class Presence {
    private final Gate gate;
    private final PresenceStore store;

    Presence(Gate gate, PresenceStore store) {
        this.gate = gate;
        this.store = store;
    }

    /**
     * The actor opened the page of the case, or the form of an act, or has it open still. Returns who else has.
     *
     * @throws NotThere for a case that the actor can't see
     */
    public List<Present> enter(Actor actor, long id, @Nullable Act doing) {
        return gate.glance(actor, tx -> {
            if (!store.sees(tx, actor, id)) throw new NotThere(id);
            return store.enter(tx, actor, id, doing);
        });
    }
}
