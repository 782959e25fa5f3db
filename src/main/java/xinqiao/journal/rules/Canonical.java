package xinqiao.journal.rules;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over fields in a form that has exactly one reading: each field is its length in bytes (4 bytes, big endian; -1
 * for none) and its bytes. Text is UTF-8, a whole number 8 bytes big endian, an instant its microseconds since
 * 1970-01-01T00:00Z as a whole number. Anybody can recompute a hash from this paragraph and the field orders given at
 * {@link xinqiao.journal.Fact}, {@link xinqiao.journal.Reading} and {@link Seal}, without this program.
 */
public final class Canonical {
    private final MessageDigest sha256 = sha256();
    private final ByteBuffer eight = ByteBuffer.allocate(8);

    public Canonical(String form) {
        text(form);
    }

    @CanIgnoreReturnValue
    public Canonical text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    public Canonical number(@Nullable Long value) {
        return bytes(value == null ? null : eight.clear().putLong(value).array());
    }

    public Canonical instant(Instant value) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    @CanIgnoreReturnValue
    public Canonical bytes(byte @Nullable [] value) {
        sha256.update(new byte[] {
            (byte) (length(value) >>> 24),
            (byte) (length(value) >>> 16),
            (byte) (length(value) >>> 8),
            (byte) length(value)
        });
        if (value != null) sha256.update(value);
        return this;
    }

    public byte[] hash() {
        return sha256.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static int length(byte @Nullable [] value) {
        return value == null ? -1 : value.length;
    }
}
