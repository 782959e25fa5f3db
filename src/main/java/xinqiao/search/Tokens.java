package xinqiao.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a text is found by: every single character and every pair of neighbours, after folding width and case. Chinese has
 * no spaces to cut at, so pairs find every word of two or more characters and miss none; the recheck on the folded text
 * then drops texts that have the pairs but not the word.
 */
public final class Tokens {
    private Tokens() {}

    /** Full-width and half-width, upper and lower case are one; runs of space become one space. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u0000]+", " ")
                .strip();
    }

    /** Everything that a search could ask of this folded text. */
    public static Set<String> of(String folded) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String word : folded.split(" ")) {
            int[] points = word.codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                tokens.add(new String(points, i, 1));
                if (i + 1 < points.length) tokens.add(new String(points, i, 2));
            }
        }
        tokens.remove("");
        return tokens;
    }

    /** What must all be there for the folded words to be there: pairs, and single characters only for words of one. */
    public static Set<String> wanted(String folded) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String word : folded.split(" ")) {
            int[] points = word.codePoints().toArray();
            if (points.length == 1) tokens.add(word);
            for (int i = 0; i + 1 < points.length; i++) tokens.add(new String(points, i, 2));
        }
        tokens.remove("");
        return tokens;
    }

    /** Whether a text that has all these tokens has the words too, so that it needn't be read again. */
    public static boolean exact(String folded) {
        return Arrays.stream(folded.split(" ")).allMatch(word -> word.codePointCount(0, word.length()) <= 2);
    }
}
