package xinqiao.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates, times and numbers are written: 2026年11月22日 or 22 Nov 2026. */
public final class Dates {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    public static String date(Language language, LocalDate day) {
        return switch (language) {
            case ZH -> ZH.format(day);
            case EN -> EN.format(day);
        };
    }

    static String dateWithWeekday(Language language, LocalDate day) {
        return switch (language) {
            case ZH -> ZH.format(day) + " " + weekday(language, day);
            case EN -> weekday(language, day) + " " + EN.format(day);
        };
    }

    static String weekday(Language language, LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
    }

    static String dateTime(Language language, Instant moment) {
        var there = moment.atZone(ZONE);
        var date = date(language, there.toLocalDate());
        return switch (language) {
            case ZH -> date + " " + TIME.format(there);
            case EN -> date + ", " + TIME.format(there);
        };
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** A value inside a sentence. */
    static String display(Language language, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> date(language, day);
            case Instant moment -> dateTime(language, moment);
            case LocalTime time -> time(time);
            default -> value.toString();
        };
    }
}
