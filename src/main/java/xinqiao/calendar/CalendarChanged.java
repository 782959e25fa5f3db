package xinqiao.calendar;

import java.time.Instant;

/**
 * A year's arrangement was stored. Published inside the transaction that stores it: a listener (plain {@code
 * EventListener}) recomputes its dates with {@code after} there and then, so either all dates move or none.
 */
public record CalendarChanged(int year, WorkCalendar before, WorkCalendar after, String by, Instant at) {}
