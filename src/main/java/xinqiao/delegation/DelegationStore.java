package xinqiao.delegation;

import static xinqiao.db.Tables.DELEGATION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.DelegationRecord;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;

/** All SQL on delegations; it owns the ends of their journals. */
@Component
class DelegationStore implements StreamHeads {
    static final String STREAM = "delegation";

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, DELEGATION, DELEGATION.POST_ID, DELEGATION.SEQ, DELEGATION.HASH, id, limit);
    }

    void insert(DSLContext tx, long post, String directCustoms, String reason, Instant at, Link link) {
        tx.insertInto(DELEGATION)
                .set(DELEGATION.POST_ID, post)
                .set(DELEGATION.DIRECT_CUSTOMS, directCustoms)
                .set(DELEGATION.REASON, reason)
                .set(DELEGATION.GIVEN_AT, at.atOffset(ZoneOffset.UTC))
                .set(DELEGATION.SEQ, link.seq())
                .set(DELEGATION.HASH, link.hash())
                .execute();
    }

    Optional<Link> lock(DSLContext tx, long post) {
        return tx.selectFrom(DELEGATION)
                .where(DELEGATION.POST_ID.eq(post))
                .forUpdate()
                .fetchOptional(DelegationStore::link);
    }

    void revoke(DSLContext tx, long post, Instant at, Link link) {
        tx.update(DELEGATION)
                .set(DELEGATION.REVOKED_AT, at.atOffset(ZoneOffset.UTC))
                .set(DELEGATION.SEQ, link.seq())
                .set(DELEGATION.HASH, link.hash())
                .where(DELEGATION.POST_ID.eq(post))
                .execute();
    }

    Map<Long, DelegationRecord> of(DSLContext tx, Collection<Long> posts) {
        return tx.selectFrom(DELEGATION).where(DELEGATION.POST_ID.in(posts)).fetchMap(DELEGATION.POST_ID);
    }

    private static Link link(DelegationRecord row) {
        return new Link(row.getSeq(), row.getHash());
    }
}
