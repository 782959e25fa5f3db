package xinqiao.calendar;

import java.time.LocalDate;

/**
 * A day and what the calendar says of it.
 *
 * @param name the holiday it belongs to, as announced; empty on ordinary days
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) {}
