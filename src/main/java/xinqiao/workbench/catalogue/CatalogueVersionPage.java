package xinqiao.workbench.catalogue;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueSheet;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.Catalogues;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** One version of a catalogue: its items, what it changes, its publication, and the table to take along. */
@RestController
@Guides({Provision.GS_6, Provision.GS_6B})
class CatalogueVersionPage {
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CatalogueBook book;
    private final Catalogues catalogues;
    private final CatalogueSheet sheet;
    private final CataloguePages shared;
    private final Templates pages;

    CatalogueVersionPage(
            CatalogueBook book, Catalogues catalogues, CatalogueSheet sheet, CataloguePages shared, Templates pages) {
        this.book = book;
        this.catalogues = catalogues;
        this.sheet = sheet;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(CataloguePages.ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long catalogue) {
        return page(ui, actor, shared.find(actor, catalogue), Form.empty(), List.of());
    }

    @PostMapping(CataloguePages.ONE + "/publish")
    ResponseEntity<?> publish(Ui ui, Actor actor, @PathVariable long catalogue, HttpServletRequest request) {
        var form = Form.of(request);
        return done(
                ui,
                actor,
                shared.draft(actor, catalogue),
                form,
                catalogues.publish(actor, catalogue, form.value("summary")),
                "catalogue.published");
    }

    @PostMapping(CataloguePages.ONE + "/drop")
    ResponseEntity<?> drop(Ui ui, Actor actor, @PathVariable long catalogue) {
        return switch (catalogues.drop(actor, catalogue)) {
            case Granted<CatalogueVersion> _ -> Go.done(CataloguePages.PATH, "catalogue.dropped");
            case Refused<CatalogueVersion> _ -> throw new Missing();
        };
    }

    @PostMapping(CataloguePages.ITEM + "/remove")
    ResponseEntity<?> remove(Ui ui, Actor actor, @PathVariable long catalogue, @PathVariable String listed) {
        return done(
                ui,
                actor,
                shared.draft(actor, catalogue),
                Form.empty(),
                catalogues.remove(actor, catalogue, listed),
                "catalogue.removed");
    }

    private ResponseEntity<?> done(
            Ui ui, Actor actor, CatalogueVersion one, Form form, Decision<CatalogueVersion> ruled, String done) {
        return switch (ruled) {
            case Granted<CatalogueVersion>(CatalogueVersion now) -> Go.done(CataloguePages.path(now), done);
            case Refused<CatalogueVersion> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(ui, actor, one, form, no.objections()));
        };
    }

    @GetMapping(CataloguePages.ONE + ".xlsx")
    ResponseEntity<byte[]> table(Ui ui, Actor actor, @PathVariable long catalogue) {
        var one = shared.find(actor, catalogue);
        String name = CataloguePages.title(ui, shared.names(ui), one) + ".xlsx";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SHEET))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(sheet.write(one.house(), one.items()));
    }

    private JteModel page(Ui ui, Actor actor, CatalogueVersion one, Form form, List<Objection> objections) {
        boolean edits = CataloguePages.edits(actor, one);
        return pages.deskCatalogue(
                ui,
                new CatalogueView(
                        one,
                        book.changes(actor, one),
                        edits,
                        catalogues.refines(one.house()),
                        edits && Catalogues.publishes(actor),
                        shared.departments(ui, one.house()),
                        shared.national(),
                        form,
                        objections,
                        shared.profile(actor),
                        shared.names(ui)));
    }
}
