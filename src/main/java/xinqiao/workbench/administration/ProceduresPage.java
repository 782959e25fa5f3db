package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.administration.Administration;
import xinqiao.administration.ProcedureOffice;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.procedure.ProfileBook.Flaw;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** The procedures that there are, and a text that becomes another one: read line by line, then kept as a draft. */
@RestController
@Guides(Provision.SYS_6)
class ProceduresPage {
    static final String PATH = AdminPaths.TOP + "/procedures";

    private final Administration administration;
    private final ProcedureOffice office;
    private final ItemFields fields;
    private final Templates pages;

    ProceduresPage(Administration administration, ProcedureOffice office, ItemFields fields, Templates pages) {
        this.administration = administration;
        this.office = office;
        this.fields = fields;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        AdminPaths.mustAdminister(actor);
        return page(ui, actor, Form.empty().with("house", actor.houseCode()), List.of(), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> take(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        AdminPaths.mustAdminister(actor);
        String text = file == null || file.isEmpty() ? yaml.replace("\r\n", "\n") : text(file);
        var form = Form.empty().with("house", house).with("yaml", text);
        if (text.isBlank()) form = form.problem("file", "administration.procedure.nothing");
        if (text.length() > ProcedureOffice.LONGEST || text.indexOf('\0') >= 0)
            form = form.problem("file", "administration.procedure.unreadable");
        if (!administration.administers(actor, house)) form = form.problem("house", "administration.refusal.house");
        if (!form.ok()) return refused(page(ui, actor, form.with("yaml", ""), List.of(), List.of()));
        var reading = office.read(text);
        if (!reading.flaws().isEmpty()) return refused(page(ui, actor, form, reading.flaws(), List.of()));
        return switch (office.draft(actor, house, text)) {
            case Granted<String>(String id) -> Go.done(PATH + "/" + id, "administration.procedure-kept");
            case Refused<String>(List<Objection> objections) -> refused(page(ui, actor, form, List.of(), objections));
        };
    }

    /** What isn't UTF-8 reads as nothing that could be a procedure. */
    private static String text(MultipartFile file) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            return "\0";
        }
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Flaw> faults, List<Objection> objections) {
        return pages.deskAdminProcedures(ui, form, office.all(actor), fields.houses(ui, actor), faults, objections);
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
