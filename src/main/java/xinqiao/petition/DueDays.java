package xinqiao.petition;

import java.time.LocalDate;
import xinqiao.calendar.WorkCalendar;

/**
 * What "today" and "soon" mean on a screen: a desk is warned some working days ahead. A matter of the screen, not of law.
 *
 * @param soon the last day that is soon
 */
public record DueDays(LocalDate today, LocalDate soon) {
    /** So many working days ahead. */
    public static final int WARNED = 3;

    public static DueDays of(LocalDate today, WorkCalendar calendar) {
        LocalDate soon = today;
        for (int i = 0; i < WARNED; i++) soon = calendar.workingDayFrom(soon.plusDays(1));
        return new DueDays(today, soon);
    }
}
