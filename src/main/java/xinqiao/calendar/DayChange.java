package xinqiao.calendar;

/** A day that an arrangement would make another one, or give another name. */
public record DayChange(CalendarDay before, CalendarDay after) {}
