package xinqiao.publication.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinqiao.search.Tokens;

/**
 * Numbers of documents (文号) as people write them: with any bracket, with or without the issuer, as 公告〔2024〕151号 or
 * 海关总署公告2024年第151号. Each way of writing one has the same key, by which it is found.
 */
public final class DocumentNumbers {
    private static final String OPEN = "[〔\\[(【﹝<〈]";
    private static final String CLOSE = "[〕\\])】﹞>〉]";
    private static final String WORD = "(?<WORDn>[\\p{IsHan}]{1,12})";

    /** Folded: full-width brackets and figures are half-width by then. */
    private static final Pattern NUMBER =
            Pattern.compile(word(1) + " ?" + OPEN + " ?(?<year1>\\d{4})年? ?" + CLOSE + " ?第?(?<no1>\\d{1,5}) ?号"
                    + "|" + word(2) + " ?(?<year2>\\d{4})年?第?(?<no2>\\d{1,5})号"
                    + "|(?<year3>\\d{4})年第?(?<no3>\\d{1,5})号" + word(3)
                    + "|" + word(4) + "第(?<no4>\\d{1,5})号");

    private DocumentNumbers() {}

    private static String word(int n) {
        return WORD.replace("WORDn", "word" + n);
    }

    /** The key of what is, as a whole, a number; empty for anything else. */
    public static Optional<String> key(String typed) {
        Matcher number = NUMBER.matcher(Tokens.fold(typed).replace(" ", ""));
        return number.matches() ? key(number) : Optional.empty();
    }

    /** The keys of all numbers that a text names, in its order. */
    public static Set<String> named(String text) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher number = NUMBER.matcher(Tokens.fold(text));
        while (number.find()) key(number).ifPresent(keys::add);
        return keys;
    }

    private static Optional<String> key(Matcher number) {
        for (int way = 1; way <= 4; way++) {
            String word = number.group("word" + way);
            if (word == null) continue;
            String year = way == 4 ? "" : number.group("year" + way);
            return key(word, year, Integer.parseInt(number.group("no" + way)));
        }
        return Optional.empty();
    }

    /** An order (令) is counted through all years, everything else within one. */
    private static Optional<String> key(String word, String year, int no) {
        String kind = word.replaceFirst("^.*(?:中华人民共和国)?海关总署", "");
        if (kind.equals("令") || kind.equals("署令") || kind.endsWith("海关总署令")) return Optional.of("令" + no);
        if (kind.endsWith("公告")) kind = "公告";
        if (kind.isEmpty() || year.isEmpty()) return Optional.empty();
        return Optional.of(kind + year + "-" + no);
    }
}
