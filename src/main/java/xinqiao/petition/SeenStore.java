package xinqiao.petition;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITION_SEEN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;

/** The cases that somebody opened last. A help of the screen: who read what is the reading log's to say. */
@Component
class SeenStore {
    /** So many are remembered. */
    static final int KEPT = 30;

    private final Lines lines;

    SeenStore(Lines lines) {
        this.lines = lines;
    }

    /** The oldest beyond those that are kept leave in the same statement, which doesn't see the new one yet. */
    int note(DSLContext tx, Actor actor, long petition, Instant at) {
        var noted = tx.insertInto(PETITION_SEEN)
                .set(PETITION_SEEN.PERSON_ID, actor.personId())
                .set(PETITION_SEEN.PETITION_ID, petition)
                .set(PETITION_SEEN.SEEN_AT, at.atOffset(ZoneOffset.UTC))
                .onConflict(PETITION_SEEN.PERSON_ID, PETITION_SEEN.PETITION_ID)
                .doUpdate()
                .set(PETITION_SEEN.SEEN_AT, at.atOffset(ZoneOffset.UTC))
                .returningResult(PETITION_SEEN.PETITION_ID);
        return tx.with(name("noted").as(noted))
                .delete(PETITION_SEEN)
                .where(PETITION_SEEN.PERSON_ID.eq(actor.personId()))
                .and(PETITION_SEEN.PETITION_ID.in(select(PETITION_SEEN.PETITION_ID)
                        .from(PETITION_SEEN)
                        .where(PETITION_SEEN.PERSON_ID.eq(actor.personId()))
                        .and(PETITION_SEEN.PETITION_ID.ne(petition))
                        .orderBy(PETITION_SEEN.SEEN_AT.desc(), PETITION_SEEN.PETITION_ID.desc())
                        .offset(KEPT - 1)))
                .execute();
    }

    /** The last one first; what can't be seen any more isn't among them. */
    List<Line> recent(DSLContext tx, Actor actor, Condition wanted, int most) {
        return tx.select(PETITION.fields())
                .from(PETITION_SEEN)
                .join(PETITION)
                .on(PETITION.ID.eq(PETITION_SEEN.PETITION_ID))
                .where(PETITION_SEEN.PERSON_ID.eq(actor.personId()))
                .and(Sight.of(actor))
                .and(wanted)
                .orderBy(PETITION_SEEN.SEEN_AT.desc(), PETITION.ID.desc())
                .limit(most)
                .fetch(row -> lines.of(actor, row.into(PETITION)));
    }
}
