package xinqiao.personal;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import xinqiao.operation.StartRefused;

/** The keys in use, as the file has them; another node may have changed the file, so it is looked at every second. */
final class Keys {
    private static final long LOOK_NANOS = Duration.ofSeconds(1).toNanos();

    /** @param looked when, by {@link System#nanoTime} */
    private record Read(KeyRing ring, FileTime written, long looked) {}

    private final KeyFile file;
    private volatile @Nullable Read read;

    Keys(KeyFile file) {
        this.file = file;
    }

    KeyFile file() {
        return file;
    }

    KeyRing ring() {
        Read now = read;
        return now == null || System.nanoTime() - now.looked() > LOOK_NANOS ? load() : now.ring();
    }

    /** Reads the file unless it is the one that was read before. */
    synchronized KeyRing load() {
        if (!file.exists()) throw new StartRefused("operation.refusal.keys-missing", file.path());
        try {
            Read before = read;
            FileTime written = file.changed();
            KeyRing ring = before != null && before.written().equals(written) ? before.ring() : file.read();
            read = new Read(ring, written, System.nanoTime());
            return ring;
        } catch (IOException e) {
            throw new StartRefused(e, "operation.refusal.keys-unreadable", file.path(), e.toString());
        }
    }

    synchronized KeyRing create() {
        return write(KeyRing::fresh);
    }

    synchronized KeyRing rotate() {
        return write(load()::rotated);
    }

    synchronized KeyRing retire() {
        return write(load()::retired);
    }

    private KeyRing write(Change change) {
        try {
            file.write(change.made());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys can't be made", e);
        }
        read = null;
        return load();
    }

    private interface Change {
        KeyRing made() throws GeneralSecurityException;
    }
}
