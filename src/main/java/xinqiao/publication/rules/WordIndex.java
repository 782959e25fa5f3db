package xinqiao.publication.rules;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import xinqiao.search.Tokens;

/** What is asked of the index of words, as PostgreSQL reads such a question (tsquery). */
public final class WordIndex {
    private static final int MONTHS = 12;

    private WordIndex() {}

    /** Every word in one of its ways. */
    public static String all(Asked asked) {
        return asked.words().stream().map(WordIndex::word).collect(Collectors.joining("&"));
    }

    private static String word(Asked.Word word) {
        // whoever has 关税税率 has 税率 too, and needn't be asked for
        List<String> ways = word.ways().stream()
                .filter(way -> word.ways().stream().noneMatch(other -> !other.equals(way) && way.contains(other)))
                .toList();
        return ways.stream().map(WordIndex::phrase).collect(Collectors.joining("|", "(", ")"));
    }

    /** All that must be there for these words to be there. */
    public static String phrase(String words) {
        return Tokens.wanted(words).stream().map(WordIndex::quoted).collect(Collectors.joining("&", "(", ")"));
    }

    public static String any(Collection<String> tokens) {
        return tokens.stream().map(WordIndex::quoted).collect(Collectors.joining("|", "(", ")"));
    }

    /** Between two months, both included. */
    public static String months(YearMonth first, YearMonth last) {
        return any(IntStream.rangeClosed(month(first), month(last))
                .mapToObj(each -> "m:" + each)
                .toList());
    }

    private static int month(YearMonth one) {
        return one.getYear() * MONTHS + one.getMonthValue();
    }

    public static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
