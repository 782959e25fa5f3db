package xinqiao.redaction.rules;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Text as it is compared: full-width and half-width alike, ligatures and composed characters taken apart, accents left out,
 * small letters, nothing but letters and digits.
 */
public final class Plain {
    /** Radicals of U+2E80 that fonts write for the character itself; those of U+2F00 Unicode maps by itself. */
    private static final String RADICALS = "⺁厂⺈刀⺊卜⺋卩⺌小⺍小⺎兀⺓幺⺗心⺜日⺝月⺟母⺠民⺡水⺢水⺣火⺤爪⺦丬⺧牛⺨犬⺩王⺪疋⺫目⺬示⺭示⺮竹"
            + "⺱网⺳网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺼肉⺽臼⺾艹⺿艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐金⻑长⻒长"
            + "⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻮齿⻰龙⻳龟";

    private static final Map<Integer, String> UNIFIED = unified();

    private Plain() {}

    private static Map<Integer, String> unified() {
        Map<Integer, String> unified = new HashMap<>();
        int[] pairs = RADICALS.codePoints().toArray();
        for (int i = 0; i + 1 < pairs.length; i += 2) unified.put(pairs[i], Character.toString(pairs[i + 1]));
        return unified;
    }

    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> plain.append(of(character)));
        return plain.toString();
    }

    /** What is left of one character: none of a soft hyphen or an accent, several of a ligature. */
    static String of(int character) {
        String unified = UNIFIED.getOrDefault(character, Character.toString(character));
        StringBuilder plain = new StringBuilder(2);
        Normalizer.normalize(unified, Normalizer.Form.NFKD)
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
