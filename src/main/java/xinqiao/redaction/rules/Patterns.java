package xinqiao.redaction.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinqiao.redaction.Found;
import xinqiao.redaction.Found.As;

/** Finds what looks like personal data in a page's text; blanks, hyphens and line ends may stand between digits. */
public final class Patterns {
    /** What may stand between two digits of one number. */
    private static final String S = "[ \\n·.\\-]{0,2}";

    private static final String CREDIT = "[0-9A-HJ-NP-RTUWXY]";

    private record Kind(As as, Pattern pattern, Predicate<String> valid) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(As.RESIDENT_ID, number("[1-9]" + digits(16) + S + "[0-9Xx]"), Numbers::residentId),
            new Kind(As.RESIDENT_ID, number("[1-9]" + digits(14)), Numbers::residentId),
            new Kind(
                    As.CREDIT_CODE,
                    Pattern.compile("(?<![0-9A-Za-z])" + CREDIT + "(?:[ \\n]?" + CREDIT + "){17}(?![0-9A-Za-z])"),
                    Numbers::creditCode),
            new Kind(As.BANK_CARD, number("[3-69]" + digits(18)), Numbers::bankCard),
            new Kind(As.BANK_CARD, number("[3-69]" + digits(17)), Numbers::bankCard),
            new Kind(As.BANK_CARD, number("[3-69]" + digits(16)), Numbers::bankCard),
            new Kind(As.BANK_CARD, number("[3-69]" + digits(15)), Numbers::bankCard),
            new Kind(As.MOBILE, number("(?:(?:\\+|00)?86" + S + ")?1" + S + "[3-9]" + digits(9)), text -> true),
            new Kind(
                    As.LANDLINE,
                    Pattern.compile("(?<![0-9])[(]?0[1-9]\\d{1,2}[)]?" + S + "[2-8]" + digits(6) + "(?:" + S
                            + "\\d)?(?![0-9])"),
                    text -> true),
            new Kind(
                    As.EMAIL,
                    Pattern.compile("[A-Za-z0-9._%+-]+\\n?@\\n?[A-Za-z0-9-]+(?:\\n?\\.\\n?[A-Za-z0-9-]+)+"),
                    text -> true),
            new Kind(
                    As.LICENCE_PLATE,
                    Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z]"
                            + "[ ·.•\\n]?(?:[ \\n]?[A-HJ-NP-Z0-9]){4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])"),
                    text -> text.chars().anyMatch(Character::isDigit)));

    /** Where something was found: characters of the page's text. */
    public record Place(int from, int to, Found found) {}

    private Patterns() {}

    private static Pattern number(String inner) {
        return Pattern.compile("(?<![0-9])" + inner + "(?![0-9Xx])");
    }

    private static String digits(int count) {
        return "(?:" + S + "\\d){" + count + "}";
    }

    /** @return in the order of the kinds; nothing within what was found before */
    public static List<Place> personal(String text) {
        List<Place> places = new ArrayList<>();
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            for (int from = 0; from < text.length() && matcher.find(from); from = matcher.start() + 1) {
                int start = matcher.start();
                int end = matcher.end();
                String bare = matcher.group().replaceAll("[ \\n·.\\-]", "");
                boolean within = places.stream().anyMatch(place -> place.from() <= start && end <= place.to());
                if (!within && kind.valid().test(bare))
                    places.add(new Place(start, end, new Found(kind.as(), word(kind.as(), matcher.group()))));
            }
        }
        return places;
    }

    private static String word(As as, String matched) {
        return as == As.EMAIL ? matched.replace("\n", "") : matched.replaceAll("[ \\n]", "");
    }

    /** A word wherever it stands, however it is spaced, broken or written, be it from its end to its beginning. */
    public static List<Place> word(String text, String word, As as) {
        List<Place> places = new ArrayList<>();
        String wanted = Plain.of(word);
        if (wanted.isEmpty()) return places;
        StringBuilder plain = new StringBuilder();
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            // a wall parts what a reader wouldn't read together
            String kept = character == PageText.WALL ? String.valueOf(PageText.WALL) : Plain.of(character);
            plain.append(kept);
            for (int k = 0; k < kept.length(); k++) {
                from.add(i);
                to.add(next);
            }
            i = next;
        }
        for (String way : ways(wanted))
            for (int at = plain.indexOf(way); at >= 0; at = plain.indexOf(way, at + 1))
                places.add(new Place(from.get(at), to.get(at + way.length() - 1), new Found(as, word)));
        return places;
    }

    /** Two characters the other way round are mostly another word. */
    private static Set<String> ways(String wanted) {
        if (wanted.codePointCount(0, wanted.length()) < 3) return Set.of(wanted);
        Set<String> ways = new LinkedHashSet<>(List.of(wanted));
        ways.add(new StringBuilder(wanted).reverse().toString());
        return ways;
    }
}
