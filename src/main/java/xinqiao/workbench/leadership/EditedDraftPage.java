package xinqiao.workbench.leadership;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.documents.EditedDraft;
import xinqiao.documents.UnreadableDraft;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.BulletinAct;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.Upward;
import xinqiao.pages.Templates;
import xinqiao.procedure.LetterPart;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.leadership.LeadershipForm.Carried;

/** A draft that somebody edited as DOCX is read back: its changes are shown, and accepted into the draft. */
@RestController
@Guides({Provision.JF_V6A, Provision.JF_L6})
class EditedDraftPage {
    private static final String ONE = BulletinPage.PATH + "/{paper:\\d+}/edited";
    private static final LetterPart[] TAKEN = {
        LetterPart.SUBJECT, LetterPart.CAUSE, LetterPart.FACTS, LetterPart.REQUEST
    };
    private static final long LARGEST = 10 << 20;

    private final Bulletins bulletins;
    private final LeadershipPages shared;
    private final Templates pages;

    EditedDraftPage(Bulletins bulletins, LeadershipPages shared, Templates pages) {
        this.bulletins = bulletins;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(ONE)
    JteModel ask(Ui ui, Actor actor, @PathVariable long paper) {
        return page(ui, actor, editable(actor, paper), Form.empty(), null);
    }

    @PostMapping(ONE)
    ResponseEntity<JteModel> read(
            Ui ui,
            Actor actor,
            @PathVariable long paper,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        Bulletin one = editable(actor, paper);
        if (file == null || file.isEmpty()) return wrong(ui, actor, one, "none");
        if (file.getSize() > LARGEST) return wrong(ui, actor, one, "too-large");
        try {
            var draft = EditedDraft.read(bulletins.letter(one).orElseThrow(), file.getBytes());
            return ResponseEntity.ok(page(ui, actor, one, Form.empty(), draft));
        } catch (UnreadableDraft e) {
            return wrong(
                    ui, actor, one, e.flaw().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private ResponseEntity<JteModel> wrong(Ui ui, Actor actor, Bulletin one, String why) {
        return LeadershipPages.refused(
                page(ui, actor, one, Form.empty().problem("file", "leadership.edited." + why), null));
    }

    /** For whoever may write it now; for others there is no such page. */
    private Bulletin editable(Actor actor, long paper) {
        Bulletin one = bulletins.open(actor, paper);
        if (!bulletins.open(one, actor).contains(BulletinAct.EDIT)) throw new Missing();
        return one;
    }

    private JteModel page(Ui ui, Actor actor, Bulletin one, Form form, @Nullable EditedDraft draft) {
        return pages.deskLeadershipEdited(
                ui,
                new EditedDraftView(
                        new Link(
                                BulletinPage.PATH + "/" + one.id(),
                                one.content().title()),
                        one.content().title(),
                        form,
                        draft,
                        draft == null ? List.of() : draft.left(TAKEN),
                        draft == null ? List.of() : carried(one.content(), draft),
                        shared.profile(actor)));
    }

    /** The draft as its form sends it, with what was changed. */
    private static List<Carried> carried(Bulletin.Content now, EditedDraft draft) {
        List<Carried> all = new ArrayList<>();
        Upward way =
                now.items().isEmpty() ? Upward.SUMMARY : now.items().getFirst().form();
        all.add(new Carried("kind", now.kind().name()));
        all.add(new Carried("form", way.name()));
        now.items().forEach(item -> all.add(new Carried("id", Long.toString(item.petition()))));
        all.add(new Carried("title", title(now, draft)));
        all.add(new Carried("receiver", now.to()));
        all.add(new Carried("text", draft.part(LetterPart.FACTS).orElse(now.text())));
        all.add(new Carried("asked", draft.part(LetterPart.REQUEST).orElse(now.asked())));
        all.add(new Carried("enclosures", now.enclosures()));
        all.add(new Carried("copies", Objects.requireNonNullElse(now.copies(), "")));
        all.add(new Carried("urgency", Objects.requireNonNullElse(now.urgency(), "")));
        return all;
    }

    private static String title(Bulletin.Content now, EditedDraft draft) {
        return draft.part(LetterPart.SUBJECT)
                .or(() -> draft.part(LetterPart.CAUSE)
                        .map(words -> words.replaceFirst("^事由：", "").replaceFirst("。$", "")))
                .map(words -> words.replace("\n", ""))
                .orElse(now.title());
    }
}
