package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.administration.PeopleImport;
import xinqiao.administration.PersonColumn;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.imports.ArrivedFiles;

/** People from a spreadsheet: tried first, with what is wrong by line and column, then the good rows are loaded. */
@RestController
@Guides(Provision.SYS_6)
class PeopleImportPage {
    private static final String PATH = AdminPaths.TOP + "/people-import";

    private final PeopleImport people;
    private final ArrivedFiles files;
    private final Templates pages;

    PeopleImportPage(PeopleImport people, ArrivedFiles files, Templates pages) {
        this.people = people;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel ask(Ui ui, Actor actor) {
        AdminPaths.mustAdminister(actor);
        return pages.deskAdminPeopleImport(ui, Form.empty(), null, "", "", false);
    }

    /** The headings, for whoever begins with an empty table. */
    @GetMapping(PATH + "/template.csv")
    ResponseEntity<String> template(Actor actor) {
        AdminPaths.mustAdminister(actor);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("people.csv")
                                .build()
                                .toString())
                .body("\uFEFF"
                        + Arrays.stream(PersonColumn.values())
                                .map(PersonColumn::heading)
                                .collect(Collectors.joining(","))
                        + "\r\n");
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> tryOut(
            Ui ui, Actor actor, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        AdminPaths.mustAdminister(actor);
        if (file == null || file.isEmpty()) {
            var form = Form.empty().problem("file", "administration.people-file.none");
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.deskAdminPeopleImport(ui, form, null, "", "", false));
        }
        var report = people.load(actor, file.getBytes(), true);
        String ticket = report.readable() ? files.keep(actor, file) : "";
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return ResponseEntity.ok(pages.deskAdminPeopleImport(ui, Form.empty(), report, ticket, name, false));
    }

    /** Sent twice, the second finds no file, and the rows would be known. */
    @PostMapping(PATH + "/load")
    JteModel load(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String name)
            throws IOException {
        AdminPaths.mustAdminister(actor);
        Path file = files.find(actor, ticket).orElseThrow(Missing::new);
        var report = people.load(actor, Files.readAllBytes(file), false);
        files.drop(actor, ticket);
        return pages.deskAdminPeopleImport(ui, Form.empty(), report, "", name, true);
    }
}
