package xinqiao.petition;

import static xinqiao.db.Tables.BULK_ITEM;
import static xinqiao.db.Tables.BULK_RUN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.identity.Actor;

/** All SQL on acts on many cases. */
@Component
class BulkStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @return false where this form was sent before */
    boolean begin(DSLContext tx, Actor actor, UUID id, BulkAct act, Instant at) {
        return tx.insertInto(BULK_RUN)
                        .set(BULK_RUN.ID, id)
                        .set(BULK_RUN.PERSON_ID, actor.personId())
                        .set(BULK_RUN.ACT, act.name())
                        .set(BULK_RUN.BEGAN_AT, at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void add(DSLContext tx, UUID run, int ord, BulkRun.Item item) {
        tx.insertInto(BULK_ITEM)
                .set(BULK_ITEM.RUN, run)
                .set(BULK_ITEM.ORD, ord)
                .set(BULK_ITEM.PETITION_ID, item.petition())
                .set(BULK_ITEM.RESULT, item.result().name())
                .set(BULK_ITEM.REASONS, JSONB.valueOf(JSON.writeValueAsString(item.reasons())))
                .execute();
    }

    void end(DSLContext tx, UUID run, Instant at) {
        tx.update(BULK_RUN)
                .set(BULK_RUN.ENDED_AT, at.atOffset(ZoneOffset.UTC))
                .where(BULK_RUN.ID.eq(run))
                .execute();
    }

    /** One's own only. */
    Optional<BulkRun> find(DSLContext tx, Actor actor, UUID id) {
        return tx.selectFrom(BULK_RUN)
                .where(BULK_RUN.ID.eq(id))
                .and(BULK_RUN.PERSON_ID.eq(actor.personId()))
                .fetchOptional(row -> new BulkRun(
                        row.getId(),
                        BulkAct.valueOf(row.getAct()),
                        row.getBeganAt().toInstant(),
                        row.getEndedAt() == null ? null : row.getEndedAt().toInstant(),
                        items(tx, id)));
    }

    private static List<BulkRun.Item> items(DSLContext tx, UUID run) {
        return tx.selectFrom(BULK_ITEM)
                .where(BULK_ITEM.RUN.eq(run))
                .orderBy(BULK_ITEM.ORD)
                .fetch(row -> new BulkRun.Item(
                        row.getPetitionId(),
                        BulkRun.Result.valueOf(row.getResult()),
                        Arrays.asList(JSON.readValue(row.getReasons().data(), BulkRun.Reason[].class))));
    }
}
