package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.petition.PetitionStore.Locked;

/** Walks over cases in batches by key, so that any number of them takes the same memory. */
@Component
class OpenCases {
    private static final int BATCH = 500;

    /** Open cases, not locked. */
    void each(DSLContext tx, Consumer<Locked> visit) {
        walk(tx, false, visit);
    }

    /** Open cases, each batch locked for a change. */
    void eachLocked(DSLContext tx, Consumer<Locked> visit) {
        walk(tx, true, visit);
    }

    private static void walk(DSLContext tx, boolean lock, Consumer<Locked> visit) {
        for (long after = 0; ; ) {
            var query = tx.selectFrom(PETITION)
                    .where(PETITION.STATE.ne(State.CLOSED.name()))
                    .and(PETITION.ID.gt(after))
                    .orderBy(PETITION.ID)
                    .limit(BATCH);
            List<Locked> batch =
                    (lock ? query.forNoKeyUpdate() : query).fetch(row -> new Locked(PetitionRow.read(row), row));
            batch.forEach(visit);
            if (batch.size() < BATCH) return;
            after = batch.getLast().petition().id();
        }
    }
}
