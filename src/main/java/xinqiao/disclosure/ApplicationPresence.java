package xinqiao.disclosure;

import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_PRESENCE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ApplicationPresenceRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.petition.NotThere;
import xinqiao.petition.Present;
import xinqiao.petition.PresentRows;

/** Who has an application open at this moment, on whichever node, so that two people don't do the same work. */
@Component
public class ApplicationPresence {
    private static final PresentRows<ApplicationPresenceRecord> ROWS = new PresentRows<>(
            APPLICATION_PRESENCE,
            APPLICATION_PRESENCE.APPLICATION_ID,
            APPLICATION_PRESENCE.PERSON_ID,
            APPLICATION_PRESENCE.DOING,
            APPLICATION_PRESENCE.SEEN_AT);

    private final Gate gate;

    ApplicationPresence(Gate gate) {
        this.gate = gate;
    }

    /**
     * The actor opened the page of the application, or the form of an act, or has it open still. Returns who else has.
     *
     * @throws NotThere for an application that the actor can't see
     */
    public List<Present> enter(Actor actor, long id, @Nullable ApplicationAct doing) {
        return gate.glance(actor, tx -> {
            if (!tx.fetchExists(APPLICATION, APPLICATION.ID.eq(id))) throw new NotThere(id);
            return ROWS.enter(tx, actor, id, doing == null ? null : doing.name());
        });
    }
}
