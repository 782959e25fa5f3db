package xinqiao.workbench;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.documents.EditedDraft;
import xinqiao.documents.EditedFields;
import xinqiao.documents.Letters;
import xinqiao.documents.UnreadableDraft;
import xinqiao.identity.Actor;
import xinqiao.pages.Templates;
import xinqiao.petition.KeptForms;
import xinqiao.web.Docx;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/**
 * The draft of a letter as DOCX, for a leader who wants to edit it; read back, its changes are shown, and whoever writes the
 * letter takes them over into the form, which they still send themselves. Whose letter may be had by whom, its page says.
 */
@Component
public class EditedLetters {
    private static final long LARGEST = 10 << 20;

    private final Letters letters;
    private final KeptForms kept;
    private final Templates pages;

    EditedLetters(Letters letters, KeptForms kept, Templates pages) {
        this.letters = letters;
        this.kept = kept;
        this.pages = pages;
    }

    public ResponseEntity<byte[]> docx(DraftedLetter drafted) {
        return Docx.saved(letters.draft(drafted.letter()), drafted.back().words());
    }

    public JteModel ask(Ui ui, DraftedLetter drafted) {
        return page(ui, drafted, Form.empty(), null);
    }

    public ResponseEntity<JteModel> read(Ui ui, DraftedLetter drafted, @Nullable MultipartFile sent)
            throws IOException {
        if (sent == null || sent.isEmpty()) return wrong(ui, drafted, "none");
        if (sent.getSize() > LARGEST) return wrong(ui, drafted, "too-large");
        try {
            return ResponseEntity.ok(
                    page(ui, drafted, Form.empty(), EditedDraft.read(drafted.letter(), sent.getBytes())));
        } catch (UnreadableDraft e) {
            return wrong(ui, drafted, e.flaw().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Into the form, where they are looked at once more and sent by their writer. */
    public ResponseEntity<?> accept(Actor actor, DraftedLetter drafted, HttpServletRequest request) {
        String form = drafted.form();
        if (form == null) throw new Missing();
        Map<String, List<String>> typed =
                new HashMap<>(kept.find(actor, form).map(KeptForms.Kept::form).orElse(Map.of()));
        var sent = Form.of(request);
        for (String field : drafted.fields().keySet())
            if (sent.values().containsKey(field)) typed.put(field, List.of(sent.value(field)));
        return kept.keep(actor, form, typed)
                ? Go.to(form, Flash.Kind.DONE, "workbench.edited-taken")
                : Go.to(form, Flash.Kind.WARN, "workbench.edited-too-long");
    }

    private ResponseEntity<JteModel> wrong(Ui ui, DraftedLetter drafted, String why) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page(ui, drafted, Form.empty().problem("file", "leadership.edited." + why), null));
    }

    private JteModel page(Ui ui, DraftedLetter drafted, Form form, @Nullable EditedDraft draft) {
        var taken = draft == null ? null : EditedFields.of(draft, drafted.fields());
        return pages.deskLetterEdited(ui, new EditedLetterView(drafted, form, draft, taken));
    }
}
