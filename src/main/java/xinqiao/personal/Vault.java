package xinqiao.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals personal data for a column of type {@code bytea}, opens it again, and makes the marks by which it is found. Costs
 * some microseconds a value and no statement.
 */
@Component
public class Vault {
    private final Keys keys;

    Vault(Keys keys) {
        this.keys = keys;
    }

    public byte[] seal(Place place, String plain) {
        try {
            return keys.ring().seal(place, plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal " + place.path(), e);
        }
    }

    /** Null stays null. */
    public byte @Nullable [] sealOrNull(Place place, @Nullable String plain) {
        return plain == null ? null : seal(place, plain);
    }

    /** @throws Unopened when the value was changed, belongs elsewhere, or its key is gone */
    public String open(Place place, byte[] sealed) {
        try {
            return new String(keys.ring().open(place, sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Unopened(place, e);
        }
    }

    public @Nullable String openOrNull(Place place, byte @Nullable [] sealed) {
        return sealed == null ? null : open(place, sealed);
    }

    /** The mark to store beside a sealed value, or null where there is nothing to find it by. */
    public byte @Nullable [] mark(Markable what, @Nullable String value) {
        return mark(what, value, keys.ring().markKey());
    }

    /** The marks to look for: one for each key that marks in the database may have been made with. */
    public List<byte[]> marks(Markable what, @Nullable String value) {
        return keys.ring().markKeys().stream()
                .map(key -> mark(what, value, key))
                .<byte[]>mapMulti((mark, found) -> {
                    if (mark != null) found.accept(mark);
                })
                .toList();
    }

    private byte @Nullable [] mark(Markable what, @Nullable String value, int key) {
        String normal = value == null ? "" : what.normal(value);
        if (normal.isEmpty()) return null;
        try {
            return keys.ring().mark(what, normal, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not mark", e);
        }
    }

    /** What a value sealed with the key in use begins with; all others wait to be sealed anew. */
    public byte[] prefix() {
        return keys.ring().sealPrefix();
    }

    /** A sealed value that doesn't open. */
    public static final class Unopened extends IllegalStateException {
        Unopened(Place place, Throwable cause) {
            super("sealed personal data can't be opened: " + place.path(), cause);
        }
    }
}
