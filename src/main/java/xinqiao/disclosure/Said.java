package xinqiao.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the journal keeps of what somebody outside said, so that a changed text shows: SHA-256 over salt and words. The
 * salt of an application is stored sealed, so that nobody who holds the database alone can try out who said what.
 */
final class Said {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Said() {}

    static String salt() {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static String digest(String salt, Object said) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((salt + "\n" + ApplicationJson.write(said)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
