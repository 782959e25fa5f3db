package xinqiao.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinqiao.procedure.reading.TypedNumbers;

/**
 * A number that somebody typed into a wording, where a value of the case or of the procedure has to stand.
 *
 * @param start where it begins in its line, from 0
 */
public record TypedNumber(Kind kind, int start, String typed) {

    /** What the number would be in the letter. */
    public enum Kind {
        /** 条款号 */
        ARTICLE,
        /** 文号 */
        DOCUMENT,
        /** 期限 */
        PERIOD,
        OTHER
    }

    private static final String HAN = "[〇零一二两三四五六七八九十百千\\p{Nd}]";
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:第" + HAN + "+[编章节条款项])+|\\b(?:article|paragraph|item|section)s?\\s+[\\p{Nd}]+[a-z]?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCUMENT =
            Pattern.compile("[\\p{IsHan}]*[〔\\[（(]\\p{Nd}{4}[〕\\]）)]\\s*第?\\p{Nd}*(?:号|期)?");
    private static final Pattern PERIOD = Pattern.compile(
            HAN + "+\\s*个?(?:工作日|自然日|日|天|周|月|年|小时)"
                    + "|\\b\\p{Nd}+[\\s-]+(?:\\w+[\\s-]+)?(?:days?|weeks?|months?|years?|hours?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** All of a line, from left to right; placeholders aren't typed. */
    public static List<TypedNumber> in(String line) {
        StringBuilder left = new StringBuilder(line);
        Matcher place = Pattern.compile("\\{[^{}]*\\}").matcher(line);
        while (place.find()) blank(left, place.start(), place.end());
        List<TypedNumber> found = new ArrayList<>();
        take(found, left, Kind.DOCUMENT, DOCUMENT);
        take(found, left, Kind.ARTICLE, ARTICLE);
        take(found, left, Kind.PERIOD, PERIOD);
        int end = -1;
        for (var match : TypedNumbers.all(left.toString())) {
            boolean goesOn = match.start() == end;
            end = match.end();
            if (goesOn) {
                TypedNumber last = found.removeLast();
                found.add(new TypedNumber(last.kind(), last.start(), last.typed() + match.group()));
            } else found.add(new TypedNumber(Kind.OTHER, match.start(), match.group()));
        }
        found.sort(Comparator.comparingInt(TypedNumber::start));
        return List.copyOf(found);
    }

    private static void take(List<TypedNumber> found, StringBuilder left, Kind kind, Pattern pattern) {
        Matcher match = pattern.matcher(left.toString());
        while (match.find()) {
            // a numeral that is a word by itself, as 一年来, isn't told apart from a period: it is refused as before
            found.add(new TypedNumber(kind, match.start(), match.group()));
            blank(left, match.start(), match.end());
        }
    }

    private static void blank(StringBuilder line, int from, int to) {
        for (int i = from; i < to; i++) line.setCharAt(i, '\u0000');
    }
}
