package xinqiao.portal.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Visitor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.portal.visit.Secret;
import xinqiao.portal.visit.SentOften;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.reception.Booking;
import xinqiao.reception.Bookings;
import xinqiao.reception.ReceptionDay;
import xinqiao.reception.ReceptionDays;
import xinqiao.reception.Rooms;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** The reception rooms and the days on which the head receives, house by house; booking a place on such a day. */
@RestController
@Guides({Provision.KM_13, Provision.KM_15B})
class PublicReceptionPage {
    static final String PATH = "/reception";

    private final Rooms rooms;
    private final ReceptionDays days;
    private final Bookings bookings;
    private final Houses houses;
    private final SentOften often;
    private final Templates pages;

    PublicReceptionPage(
            Rooms rooms, ReceptionDays days, Bookings bookings, Houses houses, SentOften often, Templates pages) {
        this.rooms = rooms;
        this.days = days;
        this.bookings = bookings;
        this.houses = houses;
        this.often = often;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel reception(Ui ui) {
        var everyRoom = rooms.known();
        var everyDay = days.known();
        return pages.portalReception(
                ui,
                houses.tree().stream()
                        .map(house -> new ReceptionOf(
                                house,
                                everyRoom.stream()
                                        .filter(room -> room.houseCode().equals(house.code()))
                                        .toList(),
                                everyDay.stream()
                                        .filter(day -> day.houseCode().equals(house.code()))
                                        .toList()))
                        .filter(one -> !one.rooms().isEmpty() || !one.days().isEmpty())
                        .toList());
    }

    @GetMapping(PATH + "/days/{day:\\d+}")
    ResponseEntity<JteModel> form(Ui ui, @PathVariable long day) {
        var form = Form.empty().with("people", "1").with("form", Secret.fresh());
        return page(ui, HttpStatus.OK, days.open(new Visitor(), day), form, List.of());
    }

    @PostMapping(PATH + "/days/{day:\\d+}")
    ResponseEntity<?> book(Ui ui, @PathVariable long day, HttpServletRequest request, HttpServletResponse response) {
        var shown = days.open(new Visitor(), day);
        var form = Form.of(request);
        if (!Secret.wellFormed(form.value("form"))) form = form.with("form", Secret.fresh());
        var checked = check(form);
        if (!checked.ok()) return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, shown, checked, List.of());
        if (often.tooOften(request))
            return page(
                    ui,
                    HttpStatus.TOO_MANY_REQUESTS,
                    shown,
                    form.problem("name", "portal.problem.sent-often"),
                    List.of());
        var booked = bookings.book(day, content(form).in(ui.language().code()), form.value("form"));
        return switch (booked) {
            case Granted<Booking.Ticket>(Booking.Ticket ticket) -> {
                often.count(request);
                VisitCookie.BOOKING.write(request, response, new VisitCookie.Pair(ticket.number(), ticket.code()));
                yield Go.done(BookedPage.PATH, "reception.booked");
            }
            case Refused<Booking.Ticket> no -> page(ui, HttpStatus.UNPROCESSABLE_CONTENT, shown, form, no.objections());
        };
    }

    private static Form check(Form form) {
        Form checked = form;
        for (String name : List.of("name", "phone", "address", "matter"))
            if (form.value(name).length() > (name.equals("matter") ? 2000 : 200))
                checked = checked.problem(name, "reception.problem.long");
        return people(form) == 0 ? checked.problem("people", "reception.problem.people") : checked;
    }

    private static int people(Form form) {
        try {
            int people = Integer.parseInt(form.value("people"));
            return people < 1 || people > 1000 ? 0 : people;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static Booking.Content content(Form form) {
        return Booking.Content.of(
                form.value("name"), form.value("phone"), form.value("address"), form.value("matter"), people(form));
    }

    private ResponseEntity<JteModel> page(
            Ui ui, HttpStatus status, ReceptionDay day, Form form, List<Objection> objections) {
        String house = houses.get(day.houseCode()).name(ui.locale());
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(pages.portalReceptionBook(ui, new BookingForm(day, house, bookings.free(day), form, objections)));
    }
}
