package xinqiao.petition;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.organisation.Power;
import xinqiao.petition.SavedList.With;

/** Lists kept under a name: one's own, and those shared with the department or the house by whoever leads work there. */
@Component
public class SavedLists {
    public static final int NAME = 40;
    public static final int ADDRESS = 4000;

    private final Gate gate;
    private final SavedListStore store;
    private final Clock clock;

    SavedLists(Gate gate, SavedListStore store, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.clock = clock;
    }

    public List<SavedList> list(Actor actor) {
        return gate.as(actor, tx -> store.list(tx, actor));
    }

    /** Whoever assigns, approves or administers decides what others find in their lists. */
    public boolean mayShare(Actor actor) {
        return actor.may(Power.ASSIGN) || actor.may(Power.APPROVE) || actor.may(Power.ADMINISTER);
    }

    /** One's own of the same name and reach is replaced. @return false where somebody else's has the name */
    public boolean save(Actor actor, String name, String address, With with) {
        if (with != With.NOBODY && !mayShare(actor)) throw new IllegalArgumentException("may not share");
        return gate.as(actor, tx -> store.save(tx, actor, name, address, with, clock.instant()));
    }

    /** @return false where there is no such list, or not for this person to remove */
    public boolean remove(Actor actor, long id) {
        return gate.as(actor, tx -> store.remove(tx, actor, id, mayShare(actor)));
    }
}
