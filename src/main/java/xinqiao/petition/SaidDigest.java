package xinqiao.petition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the journal keeps of what was said, so that a changed text shows: SHA-256 over salt and form. The salt is stored
 * sealed apart from it, so that nobody who holds the database alone can try out who may have written.
 */
record SaidDigest(String salt, String digest) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    static SaidDigest of(Object said) {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        String text = HexFormat.of().formatHex(salt);
        return new SaidDigest(text, sha256(text + "\n" + Facts.json(said)));
    }

    /** Of what isn't personal. */
    static String plain(Object said) {
        return sha256(Facts.json(said));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
