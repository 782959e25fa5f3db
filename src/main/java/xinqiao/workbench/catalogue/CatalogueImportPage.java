package xinqiao.workbench.catalogue;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueDifference;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueSheet;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.Catalogues;
import xinqiao.catalogue.SheetReport;
import xinqiao.identity.Actor;
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
import xinqiao.workbench.imports.ArrivedFiles;

/** The items of a draft out of a spreadsheet: tried first, with what is wrong by line and column and what would change. */
@RestController
@Guides(Provision.GS_6B)
class CatalogueImportPage {
    private static final String PATH = CataloguePages.ONE + "/import";

    private final Catalogues catalogues;
    private final CatalogueSheet sheet;
    private final ArrivedFiles files;
    private final CataloguePages shared;
    private final Templates pages;

    CatalogueImportPage(
            Catalogues catalogues, CatalogueSheet sheet, ArrivedFiles files, CataloguePages shared, Templates pages) {
        this.catalogues = catalogues;
        this.sheet = sheet;
        this.files = files;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel ask(Ui ui, Actor actor, @PathVariable long catalogue) {
        return page(ui, actor, shared.draft(actor, catalogue), Form.empty(), null, List.of(), List.of(), "");
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> tryOut(
            Ui ui,
            Actor actor,
            @PathVariable long catalogue,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var draft = shared.draft(actor, catalogue);
        if (file == null || file.isEmpty()) {
            var form = Form.empty().problem("file", "catalogue.sheet.none");
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(ui, actor, draft, form, null, List.of(), List.of(), ""));
        }
        var report = sheet.read(draft.house(), file.getBytes());
        List<Objection> objections = report.good()
                ? switch (catalogues.check(actor, draft, report.items())) {
                    case Granted<List<CatalogueItem>> _ -> List.<Objection>of();
                    case Refused<List<CatalogueItem>> no -> no.objections();
                }
                : List.of();
        boolean loadable = report.good() && objections.isEmpty();
        String ticket = loadable ? files.keep(actor, file) : "";
        var changes =
                report.good() ? CatalogueBook.between(draft.items(), report.items()) : List.<CatalogueDifference>of();
        return ResponseEntity.ok(page(ui, actor, draft, Form.empty(), report, objections, changes, ticket));
    }

    /** Sent twice, the second finds no file. */
    @PostMapping(PATH + "/load")
    ResponseEntity<?> load(
            Ui ui, Actor actor, @PathVariable long catalogue, @RequestParam(defaultValue = "") String ticket)
            throws IOException {
        var draft = shared.draft(actor, catalogue);
        var file = files.find(actor, ticket).orElseThrow(Missing::new);
        var report = sheet.read(draft.house(), Files.readAllBytes(file));
        files.drop(actor, ticket);
        if (!report.good()) throw new Missing();
        return switch (catalogues.load(actor, catalogue, report.items())) {
            case Granted<CatalogueVersion> _ -> Go.done(CataloguePages.path(draft), "catalogue.loaded");
            case Refused<CatalogueVersion> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(ui, actor, draft, Form.empty(), report, no.objections(), List.of(), ""));
        };
    }

    private JteModel page(
            Ui ui,
            Actor actor,
            CatalogueVersion draft,
            Form form,
            @Nullable SheetReport report,
            List<Objection> objections,
            List<CatalogueDifference> changes,
            String ticket) {
        return pages.deskCatalogueImport(
                ui,
                CataloguePages.path(draft),
                CataloguePages.crumbs(ui, shared.names(ui), draft),
                form,
                report,
                objections,
                changes,
                ticket,
                shared.departments(ui, draft.house()),
                shared.national(),
                shared.profile(actor));
    }
}
