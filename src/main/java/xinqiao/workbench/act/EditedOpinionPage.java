package xinqiao.workbench.act;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.OpinionDrafts;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.DraftedLetter;
import xinqiao.workbench.EditedLetters;

/** The letter of a drafted opinion, of a review too, edited outside and read back. */
@RestController
@Guides({Provision.KM_28A, Provision.KM_9})
class EditedOpinionPage {
    private static final String ONE = "/desk/petitions/{id:\\d+}/opinion";

    private final PetitionDesk desk;
    private final OpinionDrafts drafts;
    private final EditedLetters edited;

    EditedOpinionPage(PetitionDesk desk, OpinionDrafts drafts, EditedLetters edited) {
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
        CaseFile file = desk.read(actor, id);
        var letter = drafts.letter(actor, id).orElseThrow(Missing::new);
        var opinion = Objects.requireNonNull(file.petition().deciding().draft());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("findings", opinion.findings());
        fields.put("opinion", opinion.opinion());
        fields.put("basis", opinion.basis());
        String path = "/desk/petitions/" + id;
        var origin = file.petition().origin();
        return new DraftedLetter(
                letter,
                new Link(path, origin.number()),
                origin.title(),
                path + "/opinion",
                fields,
                file.open().contains(Act.DRAFT_OPINION) ? path + "/draft-opinion" : null,
                List.of(Provision.KM_28A, Provision.KM_9),
                file.profile());
    }
}
