package xinqiao.workbench.act;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as it is typed: 9:30, 0930, 9时30分. */
final class Clocked {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：时]?(\\d{2})分?");

    private Clocked() {}

    static Optional<LocalTime> time(String typed) {
        var time = TIME.matcher(typed.strip());
        if (!time.matches()) return Optional.empty();
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
