package xinqiao.workbench.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.DocumentKind;
import xinqiao.petition.Receipt;
import xinqiao.reception.Booking;
import xinqiao.reception.BookingDesk;
import xinqiao.reception.ReceptionDays;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Language;
import xinqiao.web.Messages;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** One booking: reminded of, received, forwarded, followed up, told of the result. */
@RestController
@Guides(Provision.KM_13)
class BookingPage {
    static final String PATH = "/desk/reception/bookings/";
    private static final String RECEIVE = "reception.receive.";

    private final BookingDesk bookings;
    private final ReceptionDays days;
    private final Messages messages;
    private final Templates pages;

    BookingPage(BookingDesk bookings, ReceptionDays days, Messages messages, Templates pages) {
        this.bookings = bookings;
        this.days = days;
        this.messages = messages;
        this.pages = pages;
    }

    @GetMapping(PATH + "{booking:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable long booking) {
        var opened = bookings.open(actor, booking);
        return page(ui, actor, opened, typed(opened), List.of());
    }

    /** What was taken down before; a document first of all. */
    private static Form typed(Booking booking) {
        var content = booking.content();
        return content == null
                ? Form.empty()
                : Form.empty()
                        .with("address", content.address())
                        .with("shown", content.record().isEmpty() || content.documentShown() ? "yes" : "no")
                        .with(
                                "documentKind",
                                content.documentKind().isEmpty() ? DocumentKind.ID_CARD.name() : content.documentKind())
                        .with("documentNumber", content.documentNumber())
                        .with("record", content.record());
    }

    @PostMapping(PATH + "{booking:\\d+}/receive")
    ResponseEntity<?> receive(Ui ui, Actor actor, @PathVariable long booking, HttpServletRequest request) {
        var form = Form.of(request);
        boolean shown = form.chosen("shown", "yes");
        var received = bookings.receive(
                actor,
                booking,
                form.value("address"),
                shown,
                shown ? form.value("documentKind") : "",
                shown ? form.value("documentNumber") : "",
                form.value("record"));
        return switch (received) {
            case Granted<Booking> _ -> Go.done(PATH + booking, "reception.received");
            case Refused<Booking> no ->
                Sections.refused(page(ui, actor, bookings.open(actor, booking), form, no.objections()));
        };
    }

    @PostMapping(PATH + "{booking:\\d+}/forward")
    ResponseEntity<?> forward(Ui ui, Actor actor, @PathVariable long booking) {
        var forwarded = bookings.forward(
                actor,
                booking,
                messages.text(Language.ZH, "reception.directed"),
                messages.text(Language.ZH, "reception.competence"));
        return switch (forwarded) {
            case Granted<Receipt> _ -> Go.done(PATH + booking, "reception.forwarded");
            case Refused<Receipt> no -> {
                var opened = bookings.open(actor, booking);
                yield Sections.refused(page(ui, actor, opened, typed(opened), no.objections()));
            }
        };
    }

    @PostMapping(PATH + "{booking:\\d+}/remind")
    ResponseEntity<Void> remind(Actor actor, @PathVariable long booking) {
        return Sections.pressed(bookings.remind(actor, booking), PATH + booking, "reception.reminded");
    }

    @PostMapping(PATH + "{booking:\\d+}/absent")
    ResponseEntity<Void> absent(Actor actor, @PathVariable long booking) {
        return Sections.pressed(bookings.stayedAway(actor, booking), PATH + booking, "reception.absent");
    }

    @PostMapping(PATH + "{booking:\\d+}/follow")
    ResponseEntity<Void> follow(Actor actor, @PathVariable long booking) {
        return Sections.pressed(bookings.followUp(actor, booking), PATH + booking, "reception.followed");
    }

    @PostMapping(PATH + "{booking:\\d+}/told")
    ResponseEntity<Void> told(Actor actor, @PathVariable long booking) {
        return Sections.pressed(bookings.tellResult(actor, booking), PATH + booking, "reception.told");
    }

    private JteModel page(Ui ui, Actor actor, Booking booking, Form form, List<Objection> objections) {
        return pages.deskReceptionBooking(
                ui,
                new BookingView(
                        booking,
                        days.open(actor, booking.dayId()),
                        actor.may(Power.REGISTER),
                        fields(ui),
                        form,
                        objections));
    }

    private static List<Field> fields(Ui ui) {
        var fields = Sections.fields(ui, RECEIVE);
        fields.line("address", "full");
        fields.tick("shown");
        fields.optional()
                .pick("documentKind", Fields.options(ui, Arrays.asList(DocumentKind.values()), "petition.document."));
        fields.optional().line("documentNumber", "medium");
        fields.area("record", 6);
        return fields.list();
    }
}
