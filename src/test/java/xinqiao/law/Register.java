package xinqiao.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the ids out of the requirement register, a markdown file whose tables begin their rows with one id or more. */
final class Register {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:KM|HZ|GS|SZ|JF|LAW|SYS)-[^|]*?) \\|");
    private static final Pattern RANGE = Pattern.compile("(.*?)(\\d+)…(.*?)(\\d+)");

    private Register() {}

    /** Lists like {@code SZ-4, SZ-5} and ranges like {@code GS-C01…GS-C25} are written out. */
    static Set<String> ids(String markdown) {
        Set<String> ids = new LinkedHashSet<>();
        for (MatchResult row : ROW.matcher(markdown).results().toList()) {
            for (String part : row.group(1).split(",\\s*")) {
                ids.addAll(writtenOut(part));
            }
        }
        return ids;
    }

    private static List<String> writtenOut(String part) {
        var range = RANGE.matcher(part);
        if (!range.matches()) {
            return List.of(part);
        }
        int digits = range.group(2).length();
        List<String> ids = new ArrayList<>();
        for (int number = Integer.parseInt(range.group(2)); number <= Integer.parseInt(range.group(4)); number++) {
            ids.add(range.group(1) + ("%0" + digits + "d").formatted(number));
        }
        return ids;
    }
}
