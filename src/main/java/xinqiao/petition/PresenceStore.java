package xinqiao.petition;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PRESENCE;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;

/** All SQL on presence. */
@Component
class PresenceStore {
    /** A page asks again every twenty seconds; two that got lost don't make somebody absent. */
    private static final int HOLDS_SECONDS = 50;

    private static final int SWEPT_AFTER_SECONDS = 3600;

    boolean sees(DSLContext tx, Actor actor, long petition) {
        return tx.fetchExists(PETITION, PETITION.ID.eq(petition).and(Sight.of(actor)));
    }

    /** Everybody sweeps up behind themselves, so nobody else has to. */
    void sweep(DSLContext tx, Actor actor) {
        tx.deleteFrom(PRESENCE)
                .where(PRESENCE.PERSON_ID.eq(actor.personId()))
                .and(PRESENCE.SEEN_AT.lt(ago(SWEPT_AFTER_SECONDS)))
                .execute();
    }

    void put(DSLContext tx, Actor actor, long petition, @Nullable Act doing) {
        tx.insertInto(PRESENCE)
                .set(PRESENCE.PETITION_ID, petition)
                .set(PRESENCE.PERSON_ID, actor.personId())
                .set(PRESENCE.DOING, doing == null ? null : doing.name())
                .onConflict(PRESENCE.PETITION_ID, PRESENCE.PERSON_ID)
                .doUpdate()
                .setAllToExcluded()
                .set(PRESENCE.SEEN_AT, currentOffsetDateTime())
                .execute();
    }

    List<Present> others(DSLContext tx, Actor actor, long petition) {
        return tx.select(PRESENCE.PERSON_ID, PRESENCE.DOING)
                .from(PRESENCE)
                .where(PRESENCE.PETITION_ID.eq(petition))
                .and(PRESENCE.PERSON_ID.ne(actor.personId()))
                .and(PRESENCE.SEEN_AT.gt(ago(HOLDS_SECONDS)))
                .orderBy(PRESENCE.DOING.desc().nullsLast(), PRESENCE.PERSON_ID)
                .fetch(row -> new Present(row.value1(), row.value2() == null ? null : Act.valueOf(row.value2())));
    }

    private static Field<OffsetDateTime> ago(int seconds) {
        return field("now() - {0} * interval '1 second'", OffsetDateTime.class, val(seconds));
    }
}
