package xinqiao.portal.participation;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.participation.FromOutside;
import xinqiao.participation.FromOutside.Place;
import xinqiao.participation.Voice;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** One's own place at an event, with number and code. A wrong number and a wrong code get the same answer. */
@RestController
@Guides(Provision.GS_15)
class EventPlacePage {
    static final String PATH = "/events/place";
    private static final int LONG = 4000;

    private final FromOutside outside;
    private final Attempts attempts;
    private final Templates pages;

    EventPlacePage(FromOutside outside, Attempts attempts, Templates pages) {
        this.outside = outside;
        this.attempts = attempts;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<JteModel> show(Ui ui, HttpServletRequest request) {
        var ticket = ticket(request).orElse(null);
        var place = ticket == null ? Optional.<Place>empty() : found(request.getRemoteAddr(), ticket);
        if (ticket == null || place.isEmpty()) return ask(ui, HttpStatus.OK, Form.empty());
        return unstored(
                HttpStatus.OK,
                pages.portalEventPlace(
                        ui,
                        place.get(),
                        ticket,
                        FromOutside.cancels(place.get(), ui.today()),
                        FromOutside.answers(place.get(), ui.today()),
                        Form.empty()));
    }

    private static Optional<Voice.Ticket> ticket(HttpServletRequest request) {
        return VisitCookie.PLACE.pair(request).map(pair -> new Voice.Ticket(pair.number(), pair.code()));
    }

    /** A cookie can be made up like any form, so whoever guesses is slowed here as there. */
    private Optional<Place> found(String address, Voice.Ticket ticket) {
        if (slowed(address, ticket.number())) return Optional.empty();
        Optional<Place> found = outside.find(ticket);
        if (found.isEmpty()) {
            attempts.count(Door.TRACK, address);
            attempts.count(Door.TRACK_NUMBER, ticket.number());
        }
        return found;
    }

    private boolean slowed(String address, String number) {
        return attempts.closed(Door.TRACK, address).isPresent()
                || attempts.closed(Door.TRACK_NUMBER, number).isPresent();
    }

    @PostMapping(PATH)
    ResponseEntity<?> open(Ui ui, HttpServletRequest request, HttpServletResponse response) {
        var form = Form.of(request)
                .require("number", "portal.problem.no-number")
                .require("code", "portal.problem.no-code");
        if (!form.ok()) return ask(ui, HttpStatus.UNPROCESSABLE_CONTENT, form);
        String address = request.getRemoteAddr();
        if (slowed(address, form.value("number")))
            return ask(ui, HttpStatus.TOO_MANY_REQUESTS, form.problem("number", "portal.problem.slow"));
        var ticket = new Voice.Ticket(form.value("number"), form.value("code").replaceAll("[\\s-]", ""));
        if (found(address, ticket).isEmpty())
            return ask(ui, HttpStatus.UNPROCESSABLE_CONTENT, form.problem("number", "portal.problem.no-pair"));
        VisitCookie.PLACE.write(request, response, new VisitCookie.Pair(ticket.number(), ticket.code()));
        return Go.to(PATH);
    }

    @PostMapping(PATH + "/cancel")
    ResponseEntity<Void> cancel(HttpServletRequest request) {
        return mine(
                request,
                ticket -> outside.cancel(ticket)
                        ? Go.done(PATH, "participation.place-cancelled")
                        : Go.to(PATH, Flash.Kind.WARN, "participation.not-open"));
    }

    @PostMapping(PATH + "/feedback")
    ResponseEntity<Void> feedback(HttpServletRequest request) {
        String words = Form.of(request).value("words");
        return mine(
                request,
                ticket -> words.length() <= LONG && outside.feedback(ticket, words)
                        ? Go.done(PATH, "participation.thanks")
                        : Go.to(PATH, Flash.Kind.WARN, "participation.not-open"));
    }

    private ResponseEntity<Void> mine(HttpServletRequest request, Function<Voice.Ticket, ResponseEntity<Void>> work) {
        return ticket(request)
                .filter(ticket -> found(request.getRemoteAddr(), ticket).isPresent())
                .map(work)
                .orElseGet(() -> Go.to(PATH));
    }

    @PostMapping(PATH + "/leave")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        VisitCookie.PLACE.delete(request, response);
        return Go.to("/events");
    }

    private ResponseEntity<JteModel> ask(Ui ui, HttpStatus status, Form form) {
        return unstored(status, pages.portalEventFind(ui, form));
    }

    private static ResponseEntity<JteModel> unstored(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
