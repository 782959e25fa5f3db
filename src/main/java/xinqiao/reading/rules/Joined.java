package xinqiao.reading.rules;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import xinqiao.search.Tokens;

/** Lines of a page as one text: Chinese goes on across the end of a line, other words don't. */
public final class Joined {
    private Joined() {}

    public static String text(List<String> lines) {
        var text = new StringBuilder();
        for (String line : lines) {
            String piece = line.strip();
            if (piece.isEmpty()) continue;
            if (!text.isEmpty() && apart(text.codePointBefore(text.length()), piece.codePointAt(0))) text.append(' ');
            text.append(piece);
        }
        return text.toString();
    }

    /** A number that is broken at the end of a line is one number. */
    private static boolean apart(int last, int first) {
        boolean number = Character.isDigit(last) && Character.isDigit(first);
        return !chinese(last) && !chinese(first) && !number;
    }

    private static boolean chinese(int point) {
        return UnicodeScript.of(point) == UnicodeScript.HAN
                || point >= 0x3000 && point <= 0x303F
                || point >= 0xFF00 && point <= 0xFFEF
                || point >= 0x2018 && point <= 0x201F;
    }

    /** What a page is found by: pairs of characters. Of single ones every page has nearly all. */
    public static Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>(Tokens.of(Tokens.fold(text)));
        pairs.removeIf(token -> token.codePointCount(0, token.length()) < 2);
        return pairs;
    }

    /** Whether all the words stand in the text. */
    public static boolean has(String text, String words) {
        String folded = Tokens.fold(text);
        for (String word : Tokens.fold(words).split(" ")) if (!folded.contains(word)) return false;
        return true;
    }
}
