package xinqiao.portal.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.portal.visit.VisitCookie.Pair;
import xinqiao.reception.Booking;
import xinqiao.reception.Bookings;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** One's own booking: looked at and cancelled with number and code. A wrong number and a wrong code get the same answer. */
@RestController
class BookedPage {
    static final String PATH = "/reception/booking";

    private final Bookings bookings;
    private final Houses houses;
    private final Attempts attempts;
    private final Templates pages;

    BookedPage(Bookings bookings, Houses houses, Attempts attempts, Templates pages) {
        this.bookings = bookings;
        this.houses = houses;
        this.attempts = attempts;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<JteModel> show(Ui ui, HttpServletRequest request) {
        var ticket = VisitCookie.BOOKING.pair(request).orElse(null);
        var shown = ticket == null
                ? Optional.<Booking.Shown>empty()
                : found(request.getRemoteAddr(), ticket.number(), ticket.code());
        if (ticket != null && shown.isPresent())
            return unstored(
                    HttpStatus.OK,
                    pages.portalReceptionBooked(
                            ui,
                            new Booked(
                                    new Booking.Ticket(ticket.number(), ticket.code()),
                                    shown.get(),
                                    house(ui, shown.get()))));
        return ask(ui, HttpStatus.OK, Form.empty());
    }

    /** A cookie can be made up like any form, so whoever guesses is slowed here as there; nothing once too many were wrong. */
    private Optional<Booking.Shown> found(String address, String number, String code) {
        if (slowed(address, number)) return Optional.empty();
        Optional<Booking.Shown> found = bookings.find(number, code);
        if (found.isEmpty()) {
            attempts.count(Door.TRACK, address);
            attempts.count(Door.TRACK_NUMBER, number);
        }
        return found;
    }

    private boolean slowed(String address, String number) {
        return attempts.closed(Door.TRACK, address).isPresent()
                || attempts.closed(Door.TRACK_NUMBER, number).isPresent();
    }

    private String house(Ui ui, Booking.Shown shown) {
        return houses.get(shown.booking().houseCode()).name(ui.locale());
    }

    @PostMapping(PATH)
    ResponseEntity<?> open(Ui ui, HttpServletRequest request, HttpServletResponse response) {
        var form = Form.of(request)
                .require("number", "portal.problem.no-number")
                .require("code", "portal.problem.no-code");
        if (!form.ok()) return ask(ui, HttpStatus.UNPROCESSABLE_CONTENT, form);
        String address = request.getRemoteAddr();
        String number = form.value("number");
        if (slowed(address, number))
            return ask(ui, HttpStatus.TOO_MANY_REQUESTS, form.problem("number", "portal.problem.slow"));
        Optional<Booking.Shown> found = found(address, number, form.value("code"));
        if (found.isEmpty())
            return ask(ui, HttpStatus.UNPROCESSABLE_CONTENT, form.problem("number", "portal.problem.no-pair"));
        String code = form.value("code").replaceAll("[\\s-]", "");
        VisitCookie.BOOKING.write(
                request, response, new Pair(found.get().booking().number(), code));
        return Go.to(PATH);
    }

    @PostMapping(PATH + "/cancel")
    ResponseEntity<Void> cancel(HttpServletRequest request) {
        return VisitCookie.BOOKING
                .pair(request)
                .filter(ticket -> found(request.getRemoteAddr(), ticket.number(), ticket.code())
                        .isPresent())
                .map(ticket -> switch (bookings.cancel(ticket.number(), ticket.code(), Missing::new)) {
                    case Granted<Booking> _ -> Go.done(PATH, "reception.booking-cancelled");
                    case Refused<Booking> _ -> Go.to(PATH, Flash.Kind.WARN, "reception.not-now");
                })
                .orElseGet(() -> Go.to(PATH));
    }

    @PostMapping(PATH + "/leave")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        VisitCookie.BOOKING.delete(request, response);
        return Go.to(PublicReceptionPage.PATH);
    }

    private ResponseEntity<JteModel> ask(Ui ui, HttpStatus status, Form form) {
        return unstored(status, pages.portalReceptionFind(ui, form));
    }

    private static ResponseEntity<JteModel> unstored(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
