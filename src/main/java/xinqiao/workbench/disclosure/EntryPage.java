package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.ApplicationReceipt;
import xinqiao.disclosure.ApplicationTwice;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.KeptPages;
import xinqiao.workbench.Names;
import xinqiao.workbench.Uploads;
import xinqiao.workbench.register.ReceiptCookie;

/** Applications that come to the counter, by post, mail or fax are registered here, oral ones written down (HZ-2.3.1). */
@RestController
@Guides({Provision.HZ_2_3_1, Provision.SZ_15, Provision.SZ_22, Provision.SZ_23, Provision.LAW_D1})
class EntryPage {
    private static final String PATH = ApplicationQuery.PATH + "/register";

    private final ApplicationIntake intake;
    private final ApplicationViews views;
    private final Uploads uploads;
    private final KeptPages keeping;
    private final Houses houses;
    private final Templates pages;

    EntryPage(
            ApplicationIntake intake,
            ApplicationViews views,
            Uploads uploads,
            KeptPages keeping,
            Houses houses,
            Templates pages) {
        this.keeping = keeping;
        this.intake = intake;
        this.views = views;
        this.uploads = uploads;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var kept = keeping.begin(actor, PATH, EntryForm.fresh(ui.today()));
        return page(ui, actor, kept.form(), List.of(), none(), none(), kept.savedAt());
    }

    /** One button registers; the others only show the form again with another row. */
    @PostMapping(PATH)
    ResponseEntity<?> register(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var form = Form.of(request);
        var files = uploads.take(request, "files");
        var identity = uploads.take(request, "identity", EntryView.KEPT_IDENTITY);
        var objections = Stream.concat(files.objections().stream(), identity.objections().stream())
                .toList();
        String pressed = form.value("do");
        if (pressed.equals("people") || pressed.equals("matters"))
            return ResponseEntity.ok(page(ui, actor, EntryForm.more(form, pressed), objections, files, identity));
        var checked = EntryForm.check(form);
        var written = EntryForm.read(
                checked,
                ui.today(),
                actor.houseCode(),
                intake.profile(actor.houseCode()).form(),
                files.files(),
                identity.files());
        if (!checked.ok() || !objections.isEmpty()) {
            // all that is wrong at once: nobody presses again to learn the rest
            var all = intake.check(written) instanceof Refused<ApplicationForm>(List<Objection> more)
                    ? Stream.concat(objections.stream(), more.stream()).toList()
                    : objections;
            return refused(page(ui, actor, checked, all, files, identity));
        }
        try {
            return switch (intake.register(actor, written, once(form))) {
                case Granted<ApplicationReceipt>(ApplicationReceipt receipt) -> {
                    keeping.forget(actor, PATH);
                    String path = receiptPath(receipt.id());
                    ReceiptCookie.write(
                            request, response, new ReceiptCookie.Told(receipt.number(), receipt.code()), path);
                    yield Go.to(path);
                }
                case Refused<ApplicationReceipt> no ->
                    refused(page(ui, actor, checked, no.objections(), files, identity));
            };
        } catch (ApplicationTwice before) {
            return before.application()
                    .map(id -> Go.to(receiptPath(id)))
                    .orElseGet(() -> Go.done(PATH, "workbench.registered-before"));
        }
    }

    /** What the applicant takes home: number and query code, from which day it counts. The code is shown this once. */
    @GetMapping(ApplicationPage.ONE + "/receipt")
    JteModel receipt(
            Ui ui,
            Actor actor,
            @PathVariable long application,
            HttpServletRequest request,
            HttpServletResponse response) {
        var view = views.of(ui, actor, application);
        var told = ReceiptCookie.take(request, response, receiptPath(application));
        return pages.deskDisclosureReceipt(
                ui, view, told.map(ReceiptCookie.Told::code).orElse(null));
    }

    private static String receiptPath(long id) {
        return ApplicationQuery.PATH + "/" + id + "/receipt";
    }

    private static Uploads.Sent none() {
        return new Uploads.Sent(List.of(), List.of());
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private JteModel page(
            Ui ui, Actor actor, Form form, List<Objection> objections, Uploads.Sent files, Uploads.Sent identity) {
        return page(ui, actor, form, objections, files, identity, null);
    }

    private JteModel page(
            Ui ui,
            Actor actor,
            Form form,
            List<Objection> objections,
            Uploads.Sent files,
            Uploads.Sent identity,
            @Nullable Instant savedAt) {
        return pages.deskDisclosureRegister(
                ui,
                new EntryView(
                        form,
                        new Names(houses, ui).house(actor.houseCode()),
                        intake.profile(actor.houseCode()),
                        objections,
                        files.files(),
                        uploads.tickets(files.files()),
                        identity.files(),
                        uploads.tickets(identity.files()),
                        once(form),
                        savedAt));
    }

    /** The name of the form that came; another one that didn't have any. */
    private static UUID once(Form form) {
        try {
            return UUID.fromString(form.value("once"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
