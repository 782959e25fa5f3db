package xinqiao.workbench.supervision;

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
import xinqiao.petition.Registrations;
import xinqiao.supervision.ProposalDrafts;
import xinqiao.supervision.SupervisionAct;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.DraftedLetter;
import xinqiao.workbench.EditedLetters;

/** 信访工作建议书 that waits for the leader, edited outside and read back. */
@RestController
@Guides(Provision.JF_V4_2)
class EditedProposalPage {
    private static final String ONE = SupervisedView.PATH + "/{id:\\d+}/proposal";

    private final SupervisionDesk desk;
    private final ProposalDrafts drafts;
    private final Registrations registrations;
    private final EditedLetters edited;

    EditedProposalPage(SupervisionDesk desk, ProposalDrafts drafts, Registrations registrations, EditedLetters edited) {
        this.desk = desk;
        this.drafts = drafts;
        this.registrations = registrations;
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

    /** For whoever proposes or decides now; for others there is none. */
    private DraftedLetter drafted(Actor actor, long id) {
        var letter = drafts.letter(actor, id).orElseThrow(Missing::new);
        var file = desk.read(actor, id);
        var one = file.supervision();
        var proposal = Objects.requireNonNull(one.proposal());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("wrong", proposal.wrong());
        fields.put("words", proposal.words());
        String path = SupervisedView.path(id);
        return new DraftedLetter(
                letter,
                new Link(path, one.number()),
                one.title(),
                path + "/proposal",
                fields,
                file.open().contains(SupervisionAct.PROPOSE) ? path + "/propose" : null,
                List.of(Provision.JF_V4_2),
                registrations.profile(actor.houseCode()));
    }
}
