package xinqiao.mailroom;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * The numbers on the envelopes: house, day, place in the post of that day, and a check digit, so that a reader of barcodes or
 * a hurried hand can't take one letter for another.
 */
public final class MailNumbers {
    /** A technical choice: no post of a day is larger. */
    public static final int MOST = 999;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final Pattern WHOLE = Pattern.compile("[0-9A-Z]{4}\\d{10}");
    private static final Pattern SHORT = Pattern.compile("\\d{1,3}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})[-–~～至](\\d{1,3})");

    private MailNumbers() {}

    public static String of(String house, LocalDate day, int ord) {
        String body = house + DAY.format(day) + String.format("%03d", ord);
        return body + check(body);
    }

    /** As on goods (GS1): weights 3 and 1 from the right. */
    private static int check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++)
            sum += Character.getNumericValue(body.charAt(body.length() - 1 - i)) * (i % 2 == 0 ? 3 : 1);
        return (10 - sum % 10) % 10;
    }

    private static boolean right(String whole) {
        int last = whole.length() - 1;
        return check(whole.substring(0, last)) == Character.getNumericValue(whole.charAt(last));
    }

    /** What was typed or scanned. @param wrong what is no number of a letter */
    public record Typed(SequencedSet<String> numbers, List<String> wrong) {}

    /** Whole numbers, or for the post of one day its places: {@code 1-12 17 86002611230174}. */
    public static Typed read(String typed, String house, LocalDate day) {
        var numbers = new LinkedHashSet<String>();
        List<String> wrong = new ArrayList<>();
        for (String word : typed.strip().toUpperCase(java.util.Locale.ROOT).split("[\\s,，、;；]+")) {
            if (word.isEmpty()) continue;
            var range = RANGE.matcher(word);
            if (WHOLE.matcher(word).matches() && right(word)) numbers.add(word);
            else if (SHORT.matcher(word).matches()) numbers.add(of(house, day, Integer.parseInt(word)));
            else if (range.matches()) {
                int to = Integer.parseInt(range.group(2));
                for (int ord = Integer.parseInt(range.group(1)); ord <= to; ord++) numbers.add(of(house, day, ord));
            } else wrong.add(word);
        }
        return new Typed(numbers, List.copyOf(wrong));
    }
}
