package xinqiao.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A day that a holiday notice (节假日安排的通知) changes.
 *
 * @param kind HOLIDAY or MAKEUP_WORKDAY
 * @param notice address or number of the notice
 */
public record SpecialDay(LocalDate date, DayKind kind, String name, String notice) {
    public SpecialDay {
        if (kind != DayKind.HOLIDAY && kind != DayKind.MAKEUP_WORKDAY)
            throw new IllegalArgumentException("a notice names holidays and make-up working days only");
    }

    /** The year whose notice governs a day: in December the next year's, since New Year's arrangement reaches back. */
    public static int yearGoverning(LocalDate date) {
        return date.getMonth() == Month.DECEMBER ? date.getYear() + 1 : date.getYear();
    }
}
