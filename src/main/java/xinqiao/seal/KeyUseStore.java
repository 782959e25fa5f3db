package xinqiao.seal;

import static org.jooq.impl.DSL.count;
import static xinqiao.db.Tables.ISSUED_LETTER;
import static xinqiao.db.Tables.SIGNING_KEY;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.SigningKeyRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.seal.IssuedPaperStore.PaperState;
import xinqiao.seal.sign.KeyProblem.Why;

/**
 * When each key was used and failed last. It is noted while something is signed and written once that has ended, well or not:
 * what failed is rolled back, and this has to stay.
 */
@Component
class KeyUseStore {
    /** A use is written so often at most. */
    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final Gate gate;
    private final ConcurrentLinkedQueue<Noted> noted = new ConcurrentLinkedQueue<>();
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    KeyUseStore(Gate gate) {
        this.gate = gate;
    }

    /** @param why null: it was used */
    private record Noted(
            String house,
            String place,
            Instant at,
            @Nullable Why why) {}

    void used(String house, String place, Instant at) {
        Instant last = written.get(house + place);
        if (last == null || at.isBefore(last) || at.isAfter(last.plus(OFTEN)))
            noted.add(new Noted(house, place, at, null));
    }

    void failed(String house, String place, Instant at, Why why) {
        noted.add(new Noted(house, place, at, why));
    }

    /** Outside of the transaction in which something was signed. */
    void write() {
        for (Noted one = noted.poll(); one != null; one = noted.poll()) {
            Noted now = one;
            gate.run(PaperMaker.TASK, tx -> write(tx, now));
            if (now.why() == null) written.put(now.house() + now.place(), now.at());
            else written.remove(now.house() + now.place());
        }
    }

    private static void write(DSLContext tx, Noted one) {
        var at = UseLog.time(one.at());
        Why why = one.why();
        Map<Field<?>, Object> now = new HashMap<>();
        now.put(SIGNING_KEY.FAILING, why != null);
        if (why == null) now.put(SIGNING_KEY.USED_AT, at);
        else {
            now.put(SIGNING_KEY.FAILED_AT, at);
            now.put(SIGNING_KEY.WHY, why.name());
        }
        tx.insertInto(SIGNING_KEY)
                .set(SIGNING_KEY.HOUSE_CODE, one.house())
                .set(SIGNING_KEY.PLACE, one.place())
                .set(now)
                .onConflict(SIGNING_KEY.HOUSE_CODE, SIGNING_KEY.PLACE)
                .doUpdate()
                .set(now)
                .execute();
    }

    /** Of the keys that the actor may know of. */
    List<SigningKeyRecord> of(Actor actor) {
        return gate.as(actor, tx -> tx.selectFrom(SIGNING_KEY).fetch());
    }

    /** So many letters of each house couldn't be signed and are tried again. */
    Map<String, Integer> waiting() {
        return gate.as(
                PaperMaker.TASK,
                tx -> tx.select(ISSUED_LETTER.HOUSE_CODE, count())
                        .from(ISSUED_LETTER)
                        .where(ISSUED_LETTER.STATE.ne(PaperState.DONE.name()))
                        .and(ISSUED_LETTER.STATE.eq(PaperState.DUE.name()))
                        .and(ISSUED_LETTER.FAILURE.isNotNull())
                        .groupBy(ISSUED_LETTER.HOUSE_CODE)
                        .fetchMap(row -> row.value1(), row -> row.value2()));
    }
}
