package xinqiao.personal;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals everything anew after a change of keys, in small steps, and goes on where it stopped. */
@Component
class Resealing {
    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final int BATCH = 200;
    private static final long THROUGH = Long.MAX_VALUE;

    private final Keys keys;
    private final KeyStore store;
    private final List<SealedRows> rows;

    Resealing(Keys keys, KeyStore store, List<SealedRows> rows) {
        this.keys = keys;
        this.store = store;
        this.rows = rows;
    }

    /** As a job: nothing to do while there is one key, and it reads the file again, which another node may have changed. */
    void run() {
        KeyRing ring = keys.load();
        if (ring.sealKeys().size() == 1) return;
        Map<String, Long> places = store.places(ring.sealKey());
        for (SealedRows each : rows) {
            long after = places.getOrDefault(each.name(), 0L);
            if (after != THROUGH) walk(each, ring.sealKey(), after);
        }
    }

    private void walk(SealedRows each, int key, long from) {
        for (long after = from; ; ) {
            long last = each.reseal(after, BATCH);
            if (last == after) break;
            after = last;
            store.come(each.name(), key, after);
        }
        // what another node sealed with the key before, while this walk was already past it
        long left = each.left();
        store.come(each.name(), key, left == 0 ? THROUGH : 0);
        LOG.info("Personal data of {} is sealed with key {}, {} values left", each.name(), key, left);
    }

    long left() {
        return rows.stream().mapToLong(SealedRows::left).sum();
    }

    List<SealedRows> rows() {
        return rows;
    }
}
