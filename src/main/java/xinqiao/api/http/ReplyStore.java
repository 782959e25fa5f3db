package xinqiao.api.http;

import static xinqiao.db.Tables.API_REPLY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The answers that are kept for a while. */
@Repository
class ReplyStore {
    private final DSLContext sql;

    ReplyStore(DSLContext sql) {
        this.sql = sql;
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, compared by content
    record Kept(byte[] request, byte[] reply) {}

    /** Whoever comes with the same key waits until the first is through. */
    Optional<Kept> find(DSLContext tx, String caller, byte[] key, Instant since) {
        tx.fetch(
                "select pg_advisory_xact_lock(hashtextextended({0} || encode({1}, 'hex'), 0))",
                org.jooq.impl.DSL.val(caller), org.jooq.impl.DSL.val(key));
        tx.deleteFrom(API_REPLY)
                .where(API_REPLY.CALLER.eq(caller))
                .and(API_REPLY.KEY_SHA256.eq(key))
                .and(API_REPLY.AT.lt(since.atOffset(ZoneOffset.UTC)))
                .execute();
        return tx.selectFrom(API_REPLY)
                .where(API_REPLY.CALLER.eq(caller))
                .and(API_REPLY.KEY_SHA256.eq(key))
                .fetchOptional(row -> new Kept(row.getRequest(), row.getReply()));
    }

    void insert(DSLContext tx, String caller, byte[] key, byte[] request, byte[] reply, Instant at) {
        tx.insertInto(API_REPLY)
                .set(API_REPLY.CALLER, caller)
                .set(API_REPLY.KEY_SHA256, key)
                .set(API_REPLY.REQUEST, request)
                .set(API_REPLY.REPLY, reply)
                .set(API_REPLY.AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void sweep(Instant before) {
        sql.deleteFrom(API_REPLY)
                .where(API_REPLY.AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
