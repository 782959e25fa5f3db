package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PRESENCE;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PresenceRecord;
import xinqiao.identity.Actor;

/** All SQL on presence at petitions. */
@Component
class PresenceStore {
    private static final PresentRows<PresenceRecord> ROWS =
            new PresentRows<>(PRESENCE, PRESENCE.PETITION_ID, PRESENCE.PERSON_ID, PRESENCE.DOING, PRESENCE.SEEN_AT);

    boolean sees(DSLContext tx, Actor actor, long petition) {
        return tx.fetchExists(PETITION, PETITION.ID.eq(petition).and(Sight.of(actor)));
    }

    List<Present> enter(DSLContext tx, Actor actor, long petition, @Nullable Act doing) {
        return ROWS.enter(tx, actor, petition, doing == null ? null : doing.name());
    }
}
