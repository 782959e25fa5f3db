package xinqiao.workbench.serving;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.serving.Receipt;
import xinqiao.serving.ServiceRecords;
import xinqiao.serving.ServiceRecords.Taken;
import xinqiao.serving.ServiceRecords.Waiting;
import xinqiao.serving.Serving;
import xinqiao.serving.Servings;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Uploads;

/** Service records that come back signed: scanned, recognised, confirmed by a person. */
@RestController
@Guides({Provision.LAW_D8, Provision.LAW_P1})
class ScansPage {
    private static final String ONE = ServingLinks.SCANS + "/{scan:\\d+}";

    private final ServiceRecords records;
    private final Servings servings;
    private final Uploads uploads;
    private final Registrations registrations;
    private final Templates pages;

    ScansPage(
            ServiceRecords records, Servings servings, Uploads uploads, Registrations registrations, Templates pages) {
        this.records = records;
        this.servings = servings;
        this.uploads = uploads;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(ServingLinks.SCANS)
    JteModel tray(Ui ui, Actor actor) {
        return tray(ui, actor, null, Form.empty(), List.of());
    }

    @PostMapping(ServingLinks.SCANS)
    ResponseEntity<?> take(Ui ui, Actor actor, HttpServletRequest request) {
        var before = records.tray(actor); // whoever may not serve doesn't leave files
        var sent = uploads.take(request, "scans");
        Form form = Form.empty();
        if (sent.files().isEmpty() && sent.objections().isEmpty())
            form = form.problem("scans", "serving.problem.no-scans");
        if (!form.ok()) return ServingLinks.refused(tray(ui, actor, null, form, List.of()));
        Taken taken = records.take(actor, sent.files());
        var page = tray(ui, actor, taken, form, sent.objections());
        boolean good = taken.unread().isEmpty() && sent.objections().isEmpty();
        return good && before.isEmpty() && taken.recognised() + taken.unrecognised() == 0
                ? ServingLinks.refused(page)
                : ResponseEntity.ok(page);
    }

    private JteModel tray(Ui ui, Actor actor, @Nullable Taken taken, Form form, List<Objection> objections) {
        return pages.deskServingScans(
                ui,
                new ScansView(records.tray(actor), taken, form, objections, registrations.profile(actor.houseCode())));
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long scan) {
        return one(ui, actor, scan, Form.empty().with("on", ui.today().toString()), List.of());
    }

    @GetMapping(ONE + "/page.png")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable long scan) {
        return png(records.picture(actor, scan));
    }

    /** A page that was filed with a letter, for whoever sees the letter's case. */
    @GetMapping(ServingLinks.PATH + "/filed/{scan:\\d+}/page.png")
    ResponseEntity<byte[]> filed(Actor actor, @PathVariable long scan) {
        return png(records.filedPicture(actor, scan));
    }

    private static ResponseEntity<byte[]> png(byte[] picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(picture);
    }

    @PostMapping(ONE + "/confirm")
    ResponseEntity<?> confirm(Ui ui, Actor actor, @PathVariable long scan, HttpServletRequest request) {
        var form = Form.of(request);
        var on = form.date("on");
        var manner = Fields.chosen(form, "manner", Receipt.Manner.class);
        if (on.isEmpty()) form = form.problem("on", "workbench.problem.date");
        if (manner.isEmpty()) form = form.problem("manner", "workbench.problem.choose");
        if (!form.ok()) return ServingLinks.refused(one(ui, actor, scan, form, List.of()));
        var receipt = new Receipt(manner.orElseThrow(), form.value("signer"), form.value("witness"), form.value("why"));
        return switch (records.confirm(actor, scan, on.orElseThrow(), receipt)) {
            case Granted<Serving> _ -> Go.done(ServingLinks.SCANS, "serving.confirmed");
            case Refused<Serving> no -> ServingLinks.refused(one(ui, actor, scan, form, no.objections()));
        };
    }

    @PostMapping(ONE + "/assign")
    ResponseEntity<?> assign(Ui ui, Actor actor, @PathVariable long scan, HttpServletRequest request) {
        var form = Form.of(request);
        return switch (records.assign(actor, scan, form.value("number"))) {
            case Granted<Serving> _ -> Go.done(ServingLinks.SCANS + "/" + scan, "serving.assigned");
            case Refused<Serving> no -> ServingLinks.refused(one(ui, actor, scan, form, no.objections()));
        };
    }

    @PostMapping(ONE + "/drop")
    ResponseEntity<?> drop(Actor actor, @PathVariable long scan) {
        records.drop(actor, scan);
        return Go.done(ServingLinks.SCANS, "serving.dropped");
    }

    private JteModel one(Ui ui, Actor actor, long scan, Form form, List<Objection> objections) {
        Waiting page = records.waiting(actor, scan);
        Serving serving = page.serving();
        var letter = serving == null ? null : servings.letter(actor, serving.letter());
        return pages.deskServingScan(
                ui,
                new ServingScanView(
                        page,
                        letter == null ? null : letter.rule(),
                        form,
                        objections,
                        letter == null ? registrations.profile(actor.houseCode()) : letter.profile()));
    }
}
