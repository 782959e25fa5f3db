package xinqiao.workbench.act;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.documents.EditedDraft;
import xinqiao.documents.Letter;
import xinqiao.documents.Letters;
import xinqiao.documents.UnreadableDraft;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.KeptForms;
import xinqiao.petition.OpinionDrafts;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Docx;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/**
 * The letter of a drafted opinion as DOCX, for a leader who wants to edit it; read back, its changes are shown, and whoever
 * writes the opinion takes them over into the form, which they still send themselves.
 */
@RestController
@Guides({Provision.KM_28A, Provision.KM_9})
class EditedOpinionPage {
    private static final String ONE = "/desk/petitions/{id:\\d+}/opinion";
    private static final long LARGEST = 10 << 20;

    private final PetitionDesk desk;
    private final OpinionDrafts drafts;
    private final KeptForms kept;
    private final Letters letters;
    private final Templates pages;

    EditedOpinionPage(PetitionDesk desk, OpinionDrafts drafts, KeptForms kept, Letters letters, Templates pages) {
        this.desk = desk;
        this.drafts = drafts;
        this.kept = kept;
        this.letters = letters;
        this.pages = pages;
    }

    @GetMapping(ONE + "/draft.docx")
    ResponseEntity<byte[]> draft(Actor actor, @PathVariable long id) {
        CaseFile file = desk.read(actor, id);
        return Docx.saved(
                letters.draft(letter(actor, id)), file.petition().origin().number());
    }

    @GetMapping(ONE + "/edited")
    JteModel ask(Ui ui, Actor actor, @PathVariable long id) {
        CaseFile file = desk.read(actor, id);
        var _ = letter(actor, id);
        return page(ui, file, Form.empty(), null);
    }

    @PostMapping(ONE + "/edited")
    ResponseEntity<JteModel> read(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile sent)
            throws IOException {
        CaseFile file = desk.read(actor, id);
        Letter letter = letter(actor, id);
        if (sent == null || sent.isEmpty()) return wrong(ui, file, "none");
        if (sent.getSize() > LARGEST) return wrong(ui, file, "too-large");
        try {
            return ResponseEntity.ok(page(ui, file, Form.empty(), EditedDraft.read(letter, sent.getBytes())));
        } catch (UnreadableDraft e) {
            return wrong(ui, file, e.flaw().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Into the form, where they are looked at once more and sent by their writer. */
    @PostMapping(ONE + "/accepted")
    ResponseEntity<?> accept(Actor actor, @PathVariable long id, HttpServletRequest request) {
        CaseFile file = desk.read(actor, id);
        if (!mine(file)) throw new Missing();
        String form = "/desk/petitions/" + id + "/draft-opinion";
        Map<String, List<String>> typed =
                new HashMap<>(kept.find(actor, form).map(KeptForms.Kept::form).orElse(Map.of()));
        var sent = Form.of(request);
        for (String field : List.of("findings", "opinion", "basis"))
            if (!sent.value(field).isBlank()) typed.put(field, new ArrayList<>(List.of(sent.value(field))));
        return kept.keep(actor, form, typed)
                ? Go.to(form, Flash.Kind.DONE, "workbench.edited-taken")
                : Go.to(form, Flash.Kind.WARN, "workbench.edited-too-long");
    }

    /** For whoever works on the draft or judges it now; for others there is none. */
    private Letter letter(Actor actor, long id) {
        return drafts.letter(actor, id).orElseThrow(Missing::new);
    }

    private static boolean mine(CaseFile file) {
        return file.open().contains(Act.DRAFT_OPINION)
                && file.petition().deciding().draft() != null;
    }

    private ResponseEntity<JteModel> wrong(Ui ui, CaseFile file, String why) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page(ui, file, Form.empty().problem("file", "leadership.edited." + why), null));
    }

    private JteModel page(Ui ui, CaseFile file, Form form, @Nullable EditedDraft draft) {
        var opinion = Objects.requireNonNull(file.petition().deciding().draft());
        var taken = draft == null ? null : EditedOpinion.of(draft, opinion);
        return pages.deskOpinionEdited(ui, new EditedOpinionView(file, form, draft, taken, mine(file)));
    }
}
