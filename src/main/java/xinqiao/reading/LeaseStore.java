package xinqiao.reading;

import static org.jooq.impl.DSL.inline;
import static xinqiao.db.Tables.SCAN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.reading.Scan.State;

/** All SQL of the queue: who reads what until when. Whoever lost the lease writes nothing any more. */
@Component
class LeaseStore {
    // written out, so that an index over what waits is known to have all that is asked for
    private static final Field<String> DUE = inline(State.DUE.name());
    private static final Field<String> READING = inline(State.READING.name());

    /** @param tries how often somebody began with it since it was asked for, or since a page of it was kept */
    record Claimed(long id, String sha256, UUID lease, int tries) {}

    /** The one that waits longest, also one whose reader is gone. */
    Optional<Claimed> claim(DSLContext tx, Instant now, Instant until) {
        var free = SCAN.STATE.eq(DUE).or(SCAN.LEASE_UNTIL.lt(ScanStore.time(now)));
        List<Long> next = tx.select(SCAN.ID)
                .from(SCAN)
                .where(SCAN.STATE.in(DUE, READING))
                .and(free)
                .orderBy(SCAN.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetch(SCAN.ID);
        if (next.isEmpty()) return Optional.empty();
        UUID lease = UUID.randomUUID();
        return tx.update(SCAN)
                .set(SCAN.STATE, State.READING.name())
                .set(SCAN.LEASE, lease)
                .set(SCAN.LEASE_UNTIL, ScanStore.time(until))
                .set(SCAN.TRIES, SCAN.TRIES.plus(1))
                .where(SCAN.ID.in(next))
                .returning(SCAN.ID, SCAN.SHA256, SCAN.TRIES)
                .fetchOptional()
                .map(row -> new Claimed(row.getId(), row.getSha256(), lease, row.getTries()));
    }

    /** Given back as it was claimed, by a reader that is stopped. */
    void release(DSLContext tx, Claimed claimed) {
        tx.update(SCAN)
                .set(SCAN.STATE, State.DUE.name())
                .set(SCAN.TRIES, DSL.greatest(SCAN.TRIES.minus(1), inline(0)))
                .setNull(SCAN.LEASE)
                .setNull(SCAN.LEASE_UNTIL)
                .where(ours(claimed))
                .execute();
    }

    /** A page is to be kept. @return whether it is still ours; then for a while longer */
    boolean hold(DSLContext tx, Claimed claimed, Instant until) {
        return tx.update(SCAN)
                        .set(SCAN.TRIES, 0)
                        .set(SCAN.LEASE_UNTIL, ScanStore.time(until))
                        .where(ours(claimed))
                        .execute()
                == 1;
    }

    boolean opened(DSLContext tx, Claimed claimed, int pages, Instant until) {
        return tx.update(SCAN)
                        .set(SCAN.PAGES, pages)
                        .set(SCAN.LEASE_UNTIL, ScanStore.time(until))
                        .where(ours(claimed))
                        .execute()
                == 1;
    }

    void done(DSLContext tx, Claimed claimed) {
        tx.update(SCAN)
                .set(SCAN.STATE, State.DONE.name())
                .setNull(SCAN.LEASE)
                .setNull(SCAN.LEASE_UNTIL)
                .where(ours(claimed))
                .execute();
    }

    void failed(DSLContext tx, Claimed claimed, String why) {
        tx.update(SCAN)
                .set(SCAN.STATE, State.FAILED.name())
                .set(SCAN.FAILURE, why)
                .setNull(SCAN.LEASE)
                .setNull(SCAN.LEASE_UNTIL)
                .where(ours(claimed))
                .execute();
    }

    private static Condition ours(Claimed claimed) {
        return SCAN.ID.eq(claimed.id()).and(SCAN.LEASE.eq(claimed.lease()));
    }
}
