package xinqiao.workbench.reception;

import java.time.LocalDate;
import java.util.List;
import xinqiao.law.Objection;
import xinqiao.reception.Booking;
import xinqiao.reception.BookingState;
import xinqiao.reception.ReceptionDay;
import xinqiao.web.Form;
import xinqiao.workbench.Field;

/** One booking at the desk. */
public record BookingView(
        Booking booking, ReceptionDay day, boolean edits, List<Field> fields, Form form, List<Objection> objections) {

    /** Whether it can be taken down now. */
    public boolean receivable(LocalDate today) {
        boolean open = booking.state() == BookingState.BOOKED || booking.state() == BookingState.RECEIVED;
        return edits && open && !today.isBefore(day.on());
    }
}
