package xinqiao.workbench.reception;

import java.time.LocalDate;
import java.util.List;
import xinqiao.law.Objection;
import xinqiao.reception.Booking;
import xinqiao.reception.DayState;
import xinqiao.reception.ReceptionDay;
import xinqiao.web.Form;

/** One reception day. @param publishBy the last day to publish it in time */
public record DayView(
        ReceptionDay day,
        List<Booking> bookings,
        LocalDate publishBy,
        boolean edits,
        Form form,
        List<Objection> objections) {

    public boolean cancellable(LocalDate today) {
        return (day.state() == DayState.PLANNED || day.state() == DayState.PUBLISHED)
                && !day.on().isBefore(today);
    }

    public boolean holdable(LocalDate today) {
        return day.state() == DayState.PUBLISHED && !today.isBefore(day.on());
    }
}
