package xinqiao.petition;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.organisation.Power;
import xinqiao.petition.RegistrationDraft.Content;

/**
 * Registrations that lack something yet (暂存、待补全), to be completed the same day (JF-V1a). The petition office of the house
 * sees them as far as its post reaches; one that complains of somebody is seen by its clerk alone.
 */
@Component
public class RegistrationDrafts {
    private final Gate gate;
    private final DraftStore store;
    private final Registrations registrations;
    private final Clock clock;

    RegistrationDrafts(Gate gate, DraftStore store, Registrations registrations, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<RegistrationDraft> list(Actor actor) {
        return actor.may(Power.REGISTER) ? gate.as(actor, tx -> store.list(tx, actor)) : List.of();
    }

    public int count(Actor actor) {
        return actor.may(Power.REGISTER) ? gate.as(actor, tx -> store.count(tx, actor)) : 0;
    }

    /** @throws NotThere also for one that the actor may not see */
    public RegistrationDraft open(Actor actor, long id) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(id);
        return gate.as(actor, tx -> store.find(tx, actor, id)).orElseThrow(() -> new NotThere(id));
    }

    /**
     * Saves it; whoever saves has it in hand from then on.
     *
     * @param id of the draft that is saved anew, or null
     * @return its id
     */
    public long save(Actor actor, @Nullable Long id, Content content) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(0);
        return gate.as(actor, tx -> {
            if (id == null) return store.insert(tx, actor, content, clock.instant());
            if (!store.update(tx, actor, id, content, clock.instant())) throw new NotThere(id);
            return id;
        });
    }

    /** Takes over a colleague's. */
    public void take(Actor actor, long id) {
        boolean taken = actor.may(Power.REGISTER) && gate.as(actor, tx -> store.take(tx, actor, id));
        if (!taken) throw new NotThere(id);
    }

    public void discard(Actor actor, long id) {
        boolean gone = actor.may(Power.REGISTER) && gate.as(actor, tx -> store.delete(tx, actor, id));
        if (!gone) throw new NotThere(id);
    }

    /** Registers what was a draft; it is gone in the same transaction, or still there when the law objects. */
    public Decision<Receipt> register(Actor actor, long id, Submission form, UUID once) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            if (!store.take(tx, actor, id)) throw new NotThere(id); // locked: who comes second finds it gone
            Decision<Receipt> registered = registrations.register(actor, form, once);
            if (registered instanceof Granted<Receipt> && !store.delete(tx, actor, id)) throw new NotThere(id);
            return registered;
        });
    }
}
