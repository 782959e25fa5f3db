package xinqiao.reception;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * The code that, with the number, opens a booking. It follows from the secret of the form that was sent, so that a form that
 * comes twice is one booking with one code; only its digest is stored.
 */
final class BookingCode {
    /** No letters or digits that are taken for one another when read out over the phone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private BookingCode() {}

    /** @param secret 128 bits at least */
    static String of(String secret) {
        byte[] digest = sha256("booking code\n" + secret);
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(Math.floorMod(digest[i], ALPHABET.length())));
        return code.toString();
    }

    /** Forgives spaces, hyphens and small letters. */
    static byte[] digest(String code) {
        return sha256(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
