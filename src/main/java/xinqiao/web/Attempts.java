package xinqiao.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often an address has knocked at a door that is open to everybody, so that nobody guesses query codes or floods a
 * house with letters. Each node counts by itself and forgets on a restart: it slows a guesser down, no more is needed,
 * since a code has ten characters.
 */
@Component
public class Attempts {
    private static final int MOST_KEPT = 50_000;

    private final Map<String, Window> windows = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Window(long since, int count) {}

    /**
     * A door, and how often it may be knocked at in a time; a technical bound, no law.
     *
     * @param name the same door has the same name on every site
     */
    public record Door(String name, int most, Duration in) {
        /** Number and query code that don't belong together. */
        public static final Door TRACK = new Door("track", 20, Duration.ofMinutes(10));

        /** Letters written without an account. */
        public static final Door WRITE = new Door("write", 30, Duration.ofMinutes(60));
    }

    /** How long the address has to wait; empty while the door is open to it. */
    public synchronized Optional<Duration> closed(Door door, String address) {
        Window window = current(door, address);
        if (window.count < door.most) return Optional.empty();
        return Optional.of(door.in.minusNanos(System.nanoTime() - window.since).plusSeconds(1));
    }

    public synchronized void count(Door door, String address) {
        Window window = current(door, address);
        windows.put(key(door, address), new Window(window.since, window.count + 1));
    }

    // how long somebody waits is no time of law: the settable clock mustn't stop it
    private Window current(Door door, String address) {
        long now = System.nanoTime();
        Window window = windows.get(key(door, address));
        return window == null || now - window.since > door.in.toNanos() ? new Window(now, 0) : window;
    }

    private static String key(Door door, String address) {
        return door.name + " " + address;
    }
}
