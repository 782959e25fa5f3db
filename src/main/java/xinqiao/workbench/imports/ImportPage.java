package xinqiao.workbench.imports;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.identity.Actor;
import xinqiao.imports.CaseColumn;
import xinqiao.imports.ImportReport;
import xinqiao.imports.Imports;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Imports of one's own house: a file is tried first, its columns are mapped, then it is loaded in the background. */
@RestController
public class ImportPage {
    private static final String PATH = "/desk/imports";

    private final Imports imports;
    private final ArrivedFiles files;
    private final Templates pages;

    ImportPage(Imports imports, ArrivedFiles files, Templates pages) {
        this.imports = imports;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        mustBeAllowed(actor);
        return pages.deskImports(ui, Form.empty(), imports.latest(actor));
    }

    /** Tries the file and shows what it holds; the same page again when a column was mapped. */
    @PostMapping(PATH)
    ResponseEntity<?> tryOut(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        mustBeAllowed(actor);
        String kept = ticket;
        String called = name;
        if (file != null && !file.isEmpty()) {
            kept = files.keep(actor, file);
            called = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        }
        Optional<Path> arrived = files.find(actor, kept);
        if (arrived.isEmpty()) {
            var form = Form.empty().problem("file", "workbench.imports.no-file");
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.deskImports(ui, form, imports.latest(actor)));
        }
        return switch (imports.tryOut(actor, arrived.get(), chosen(fields))) {
            case Granted<ImportReport>(ImportReport report) ->
                ResponseEntity.ok(pages.deskImportReport(ui, mapped(report), report, kept, called));
            case Refused<ImportReport> _ -> throw new Missing();
        };
    }

    @PostMapping(PATH + "/load")
    ResponseEntity<?> load(
            Actor actor,
            @RequestParam String ticket,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Map<String, String> fields)
            throws IOException {
        mustBeAllowed(actor);
        Path file = files.find(actor, ticket).orElseThrow(Missing::new);
        var run = imports.start(actor, file, name, chosen(fields)).orElseThrow();
        files.drop(actor, ticket);
        return Go.to(PATH + "/" + run.id());
    }

    @GetMapping(PATH + "/{run}")
    JteModel run(Ui ui, Actor actor, @PathVariable long run) {
        mustBeAllowed(actor);
        return pages.deskImportRun(ui, imports.find(actor, run).orElseThrow(Missing::new));
    }

    /** What the page asks for every two seconds while the import runs. */
    @GetMapping(PATH + "/{run}/progress")
    JteModel progress(Ui ui, Actor actor, @PathVariable long run) {
        mustBeAllowed(actor);
        return pages.deskImportProgress(ui, imports.find(actor, run).orElseThrow(Missing::new));
    }

    private static void mustBeAllowed(Actor actor) {
        if (!actor.may(Power.IMPORT)) throw new Missing();
    }

    private static Map<CaseColumn, String> chosen(Map<String, String> fields) {
        Map<CaseColumn, String> chosen = new EnumMap<>(CaseColumn.class);
        for (CaseColumn column : CaseColumn.values()) {
            String heading = fields.get(field(column));
            if (heading != null && !heading.isBlank()) chosen.put(column, heading);
        }
        return chosen;
    }

    private static Form mapped(ImportReport report) {
        Form form = Form.empty();
        for (CaseColumn column : CaseColumn.values())
            form = form.with(field(column), report.mapping().heading(column).orElse(""));
        for (CaseColumn missing : report.missing()) form = form.problem(field(missing), "workbench.imports.no-column");
        return form;
    }

    /** Name of the form field that maps a column. */
    public static String field(CaseColumn column) {
        return "column-" + column.name().toLowerCase(Locale.ROOT);
    }

    /** The first problems; the page doesn't grow with a hopeless file. */
    public static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), 100));
    }
}
