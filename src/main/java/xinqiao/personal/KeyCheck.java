package xinqiao.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xinqiao.operation.Mode;
import xinqiao.operation.StartCheck;
import xinqiao.operation.StartRefused;
import xinqiao.personal.KeyStore.Known;

/** No start without the very keys that the database was sealed with. A first start makes them, but not in production. */
@Component
class KeyCheck implements StartCheck {
    private static final byte[] SENTENCE = "信桥".getBytes(StandardCharsets.UTF_8);

    private final Keys keys;
    private final KeyStore store;
    private final Clock clock;
    private final int port;

    KeyCheck(Keys keys, KeyStore store, Clock clock, @Value("${server.port}") int port) {
        this.keys = keys;
        this.store = store;
        this.clock = clock;
        this.port = port;
    }

    @Override
    public void check(Mode mode) {
        List<Known> known = store.known();
        KeyFile file = keys.file();
        if (!file.exists()) {
            if (!known.isEmpty()) throw new StartRefused("operation.refusal.keys-gone", file.path());
            if (mode == Mode.PRODUCTION) {
                if (port < 0) return; // a single command, which may be the one that makes the file
                throw new StartRefused("operation.refusal.keys-missing", file.path());
            }
            KeyRing made = keys.create();
            remember(made);
            return;
        }
        if (mode == Mode.PRODUCTION && file.openToOthers())
            throw new StartRefused("operation.refusal.keys-open", file.path());
        KeyRing ring = keys.load();
        for (Known key : known)
            if (!opens(ring, key)) throw new StartRefused("operation.refusal.keys-wrong", file.path());
        if (known.stream().noneMatch(key -> key.sealKey() == ring.sealKey())) remember(ring);
    }

    void remember(KeyRing ring) {
        try {
            Place place = place(ring.sealKey());
            byte[] proof = ring.seal(place, SENTENCE);
            store.add(new Known(ring.sealKey(), ring.markKey(), proof, clock.instant()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that doesn't seal", e);
        }
    }

    private static boolean opens(KeyRing ring, Known key) {
        try {
            return ring.markKeys().contains(key.markKey())
                    && Arrays.equals(ring.open(place(key.sealKey()), key.proof()), SENTENCE);
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static Place place(int key) {
        return Place.of("personal_key", key);
    }
}
