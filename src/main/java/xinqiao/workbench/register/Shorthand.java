package xinqiao.workbench.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Days and times as they are typed in a hurry: {@code 1120} is the last 20 November, {@code 0930} half past nine today.
 * What isn't understood stays as it was typed, so that it can be objected to.
 */
public final class Shorthand {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-./年]?(\\d{2})[-./月]?(\\d{2})日?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-./月]?(\\d{2})日?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：时]?(\\d{2})分?");

    private Shorthand() {}

    /** A day that was: without a year the last such day. */
    public static String past(String typed, LocalDate today) {
        return day(typed, today, true);
    }

    /** A day to come: without a year the next such day. */
    static String ahead(String typed, LocalDate today) {
        return day(typed, today, false);
    }

    private static String day(String typed, LocalDate today, boolean past) {
        var date = DATE.matcher(typed.strip());
        if (date.matches())
            return or(
                    typed,
                    () -> LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3)))
                            .toString());
        var day = DAY.matcher(typed.strip());
        if (!day.matches()) return typed;
        return or(typed, () -> {
            MonthDay said = MonthDay.of(number(day.group(1)), number(day.group(2)));
            LocalDate here = said.atYear(today.getYear());
            if (past) return (here.isAfter(today) ? said.atYear(today.getYear() - 1) : here).toString();
            return (here.isBefore(today) ? said.atYear(today.getYear() + 1) : here).toString();
        });
    }

    /** A time today, or after a blank on a day that was. */
    static String moment(String typed, LocalDate today) {
        String said = typed.strip();
        int gap = Math.max(said.lastIndexOf(' '), said.lastIndexOf('T'));
        var time = TIME.matcher(said.substring(gap + 1));
        if (!time.matches()) return typed;
        String day = gap < 0 ? today.toString() : past(said.substring(0, gap), today);
        return or(
                typed,
                () -> LocalDateTime.of(LocalDate.parse(day), LocalTime.of(number(time.group(1)), number(time.group(2))))
                        .toString());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String or(String typed, Supplier<String> understood) {
        try {
            return understood.get();
        } catch (DateTimeException none) {
            return typed;
        }
    }
}
