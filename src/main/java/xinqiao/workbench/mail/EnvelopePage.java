package xinqiao.workbench.mail;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailFile;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.Mailroom;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** What stands on an envelope and what was in it, one letter after the other. */
@RestController
@Guides({Provision.JF_L2, Provision.JF_L3A})
class EnvelopePage {
    private final Mailroom mailroom;
    private final MailBook book;
    private final Templates pages;

    EnvelopePage(Mailroom mailroom, MailBook book, Templates pages) {
        this.mailroom = mailroom;
        this.book = book;
        this.pages = pages;
    }

    static String path(long mail) {
        return BoardPage.PATH + "/" + mail + "/envelope";
    }

    @GetMapping(BoardPage.PATH + "/{mail:\\d+}/envelope")
    JteModel show(Ui ui, Actor actor, @PathVariable long mail) {
        var file = book.open(actor, mail);
        if (file.content() == null) throw new Missing();
        return page(ui, actor, file, EnvelopeForm.of(file.content()), List.of());
    }

    /** The next one comes at once; where money or valuables are in it, they come first (JF-L5). */
    @PostMapping(BoardPage.PATH + "/{mail:\\d+}/envelope")
    ResponseEntity<?> describe(Ui ui, Actor actor, @PathVariable long mail, HttpServletRequest request) {
        var file = book.open(actor, mail);
        var form = EnvelopeForm.checked(Form.of(request), ui.today());
        if (!form.ok()) return MailLinks.refused(page(ui, actor, file, form, List.of()));
        return switch (mailroom.describe(actor, mail, EnvelopeForm.content(form))) {
            case Granted<MailItem> _ -> {
                if (form.chosen("valuables", "yes")) yield Go.to(BoardPage.PATH + "/" + mail + "#valuables");
                yield book.toDescribe(actor)
                        .map(next -> Go.done(path(next.id()), "mailroom.described"))
                        .orElseGet(() -> Go.done(BoardPage.PATH, "mailroom.described"));
            }
            case Refused<MailItem> no -> MailLinks.refused(page(ui, actor, file, form, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, MailFile file, Form form, List<Objection> objections) {
        int left = (int) book.waiting(actor).undescribed().stream()
                .filter(item -> item.id() != file.item().id())
                .count();
        return pages.deskMailEnvelope(ui, file, form, objections, left);
    }
}
