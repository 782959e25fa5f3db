package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.ReplyDrafts;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.DraftedLetter;
import xinqiao.workbench.EditedLetters;

/** The letter of a drafted reply (答复书、告知书) edited outside and read back. */
@RestController
@Guides({Provision.LAW_D4, Provision.HZ_3_4})
class EditedReplyPage {
    private static final String ONE = "/desk/applications/{id:\\d+}/reply";

    private final ApplicationDesk desk;
    private final ReplyDrafts drafts;
    private final EditedLetters edited;

    EditedReplyPage(ApplicationDesk desk, ReplyDrafts drafts, EditedLetters edited) {
        this.desk = desk;
        this.drafts = drafts;
        this.edited = edited;
    }

    @GetMapping(ONE + "/draft.docx")
    ResponseEntity<byte[]> draft(Actor actor, @PathVariable long id) {
        return edited.docx(drafted(actor, id));
    }

    @GetMapping(ONE + "/edited")
    JteModel ask(Ui ui, Actor actor, @PathVariable long id) {
        return edited.ask(ui, drafted(actor, id));
    }

    @PostMapping(ONE + "/edited")
    ResponseEntity<JteModel> read(
            Ui ui,
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile sent)
            throws IOException {
        return edited.read(ui, drafted(actor, id), sent);
    }

    @PostMapping(ONE + "/accepted")
    ResponseEntity<?> accept(Actor actor, @PathVariable long id, HttpServletRequest request) {
        return edited.accept(actor, drafted(actor, id), request);
    }

    /** For whoever works on the draft or judges it now; for others there is none. */
    private DraftedLetter drafted(Actor actor, long id) {
        var file = desk.read(actor, id);
        var letter = drafts.letter(actor, id).orElseThrow(Missing::new);
        var one = file.application();
        Map<String, String> fields = new LinkedHashMap<>();
        for (ItemDecision decision : Objects.requireNonNull(one.draft()).decisions()) {
            fields.put("reasoning-" + decision.no(), decision.reasoning());
            fields.put("basis-" + decision.no(), decision.basis());
            fields.put("access-" + decision.no(), decision.access());
            fields.put("competent-" + decision.no(), decision.competent());
        }
        String path = "/desk/applications/" + id;
        return new DraftedLetter(
                letter,
                new Link(path, one.entry().number()),
                file.items().stream().map(ApplicationView::said).collect(Collectors.joining("；")),
                path + "/reply",
                fields,
                file.open().contains(ApplicationAct.DRAFT) ? path + "/draft" : null,
                List.of(Provision.LAW_D4, Provision.HZ_3_4),
                file.profile());
    }
}
