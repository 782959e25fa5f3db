package xinqiao.procedure;

import java.util.Locale;
import xinqiao.calendar.Unit;

/** Lengths of time as a letter writes them. */
public final class Periods {
    private Periods() {}

    public static String words(int length, Unit unit, Locale locale) {
        return locale.getLanguage().equals("en") ? english(length, unit) : chinese(length, unit);
    }

    private static String chinese(int length, Unit unit) {
        return length
                + switch (unit) {
                    case DAY -> "日";
                    case WORKING_DAY -> "个工作日";
                    case MONTH -> "个月";
                    case YEAR -> "年";
                };
    }

    private static String english(int length, Unit unit) {
        String one = switch (unit) {
            case DAY -> " day";
            case WORKING_DAY -> " working day";
            case MONTH -> " month";
            case YEAR -> " year";
        };
        return length + one + (length == 1 ? "" : "s");
    }
}
