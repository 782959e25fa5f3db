package xinqiao.calendar;

import java.util.List;

/** Handed in by every module that stores dates reckoned with the calendar. */
public interface AffectedDates {
    /** The open dates that would be others under the new calendar. Changes nothing. */
    List<MovedDate> preview(WorkCalendar before, WorkCalendar after);
}
