package xinqiao.workbench.calendar;

import java.util.List;
import xinqiao.calendar.KnownYear;

/** A year's calendar. @param known whether its notice is; else it has weekends only and may still change */
public record CalendarView(int year, boolean known, List<KnownYear> years, List<Months> months, boolean edits) {}
