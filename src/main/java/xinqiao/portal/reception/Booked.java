package xinqiao.portal.reception;

import xinqiao.reception.Booking;
import xinqiao.reception.BookingState;
import xinqiao.reception.DayState;

/** One's own booking with the pair that opens it. */
public record Booked(Booking.Ticket ticket, Booking.Shown shown, String house) {
    /** Read out more easily. */
    public String spacedCode() {
        String code = ticket.code().toUpperCase(java.util.Locale.ROOT);
        return code.length() == 10 ? code.substring(0, 5) + " " + code.substring(5) : code;
    }

    public boolean cancellable(java.time.LocalDate today) {
        return shown.booking().state() == BookingState.BOOKED
                && !shown.day().on().isBefore(today);
    }

    public boolean dayCancelled() {
        return shown.day().state() == DayState.CANCELLED;
    }
}
