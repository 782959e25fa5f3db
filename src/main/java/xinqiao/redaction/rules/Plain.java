package xinqiao.redaction.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: full-width and half-width alike, small letters, nothing but letters and digits. */
public final class Plain {
    private Plain() {}

    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** A word that can be told to whoever asks for a release: its first character, and how long it is. */
    public static String masked(String word) {
        int[] characters = word.codePoints().toArray();
        if (characters.length == 0) return "";
        return Character.toString(characters[0]) + "＊".repeat(Math.min(characters.length - 1, 20));
    }
}
