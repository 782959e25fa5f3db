package xinqiao.personal;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.operation.OperatorCommand;
import xinqiao.operation.Wording;
import xinqiao.personal.KeyStore.Known;

/** {@code ./xinqiao keys}: make the key file, change the key, see how far it has come, drop what is no longer needed. */
@Component
final class KeysCommand implements OperatorCommand {
    private static final String USAGE = "用法 · usage: ./xinqiao keys create | status | rotate | retire";
    private static final int NOT_NOW = 1;
    /** Until then every node seals with a new key. */
    private static final Duration NOTICED = Duration.ofMinutes(1);

    private final Keys keys;
    private final KeyCheck check;
    private final KeyStore store;
    private final Resealing resealing;
    private final Clock clock;

    KeysCommand(Keys keys, KeyCheck check, KeyStore store, Resealing resealing, Clock clock) {
        this.keys = keys;
        this.check = check;
        this.store = store;
        this.resealing = resealing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public int run(List<String> words, PrintWriter out) {
        return switch (words.isEmpty() ? "status" : words.getFirst()) {
            case "create" -> create(out);
            case "status" -> status(out);
            case "rotate" -> rotate(out);
            case "retire" -> retire(out);
            default -> {
                out.println(USAGE);
                yield 2;
            }
        };
    }

    private int create(PrintWriter out) {
        if (keys.file().exists() || !store.known().isEmpty()) {
            out.println(Wording.both("operation.keys.there", keys.file().path()));
            return NOT_NOW;
        }
        check.remember(keys.create());
        out.println(Wording.both("operation.keys.made", keys.file().path()));
        return 0;
    }

    private int status(PrintWriter out) {
        KeyRing ring = keys.load();
        out.println(Wording.both(
                "operation.keys.status",
                keys.file().path(),
                ring.sealKeys().size(),
                Integer.toHexString(ring.sealKey())));
        if (ring.sealKeys().size() > 1)
            resealing.rows().forEach(rows -> out.println("  " + rows.name() + "  " + rows.left()));
        return 0;
    }

    private int rotate(PrintWriter out) {
        check.remember(keys.rotate());
        out.println(Wording.both("operation.keys.rotated", keys.file().path()));
        return 0;
    }

    /** Only when not a single value needs the older keys. */
    private int retire(PrintWriter out) {
        KeyRing ring = keys.load();
        if (ring.sealKeys().size() == 1) return status(out);
        if (madeAt(ring).isAfter(clock.instant().minus(NOTICED))) {
            out.println(Wording.both("operation.keys.too-soon", NOTICED.toSeconds()));
            return NOT_NOW;
        }
        long left = resealing.left();
        if (left > 0) {
            out.println(Wording.both("operation.keys.needed", left));
            return NOT_NOW;
        }
        store.forgetAllBut(keys.retire().sealKey());
        out.println(Wording.both("operation.keys.retired", keys.file().path()));
        return 0;
    }

    private Instant madeAt(KeyRing ring) {
        return store.known().stream()
                .filter(key -> key.sealKey() == ring.sealKey())
                .map(Known::madeAt)
                .findFirst()
                .orElse(clock.instant());
    }
}
