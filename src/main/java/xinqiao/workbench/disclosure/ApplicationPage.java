package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicationDesk;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.ApplicationPresence;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.casefile.CasePapers;

/** One application: what is asked for, who has it, where it stands, what happened, what can be done now. */
@RestController
class ApplicationPage {
    static final String ONE = ApplicationQuery.PATH + "/{application:\\d+}";

    private final ApplicationViews views;
    private final ApplicationDesk desk;
    private final ApplicationPresence presence;
    private final CasePapers papers;
    private final Templates pages;

    ApplicationPage(
            ApplicationViews views,
            ApplicationDesk desk,
            ApplicationPresence presence,
            CasePapers papers,
            Templates pages) {
        this.presence = presence;
        this.views = views;
        this.desk = desk;
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long application) {
        return pages.deskDisclosure(ui, views.of(ui, actor, application), presence.enter(actor, application, null));
    }

    /** The application as a paper for the file, and to be signed by whoever applied orally. */
    @GetMapping(ONE + "/print")
    @Guides(Provision.SZ_22)
    JteModel print(Ui ui, Actor actor, @PathVariable long application) {
        return pages.deskDisclosurePrint(ui, views.of(ui, actor, application));
    }

    /** The applicants with numbers and addresses in full: for whoever has to reach them, and not without a trace. */
    @GetMapping(ONE + "/people")
    @Guides(Provision.SYS_3)
    JteModel people(Ui ui, Actor actor, @PathVariable long application) {
        var full = desk.unmask(actor, application);
        return pages.deskDisclosurePeople(ui, views.of(ui, actor, application, full));
    }

    /** Why a term of an application ends when it does, day by day. */
    @GetMapping(ONE + "/clocks/{term}")
    @Guides(Provision.SYS_2)
    JteModel clock(Ui ui, Actor actor, @PathVariable long application, @PathVariable String term) {
        var view = views.of(ui, actor, application);
        return pages.deskDisclosureClock(ui, view, view.clock(term).orElseThrow(Missing::new));
    }

    @GetMapping(ONE + "/letters/{letter}.pdf")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable long application, @PathVariable long letter) {
        var found = issued(actor, application, letter);
        return papers.letter(LetterFamily.APPLICATION, letter, found.number(), found.content());
    }

    @GetMapping(ONE + "/letters/{letter}.ofd")
    ResponseEntity<byte[]> ofd(Actor actor, @PathVariable long application, @PathVariable long letter) {
        var found = issued(actor, application, letter);
        return papers.ofd(LetterFamily.APPLICATION, letter, found.number(), found.content());
    }

    private ApplicationFile.Letter issued(Actor actor, long application, long letter) {
        return desk.read(actor, application).letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    @GetMapping(ONE + "/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable long application, @PathVariable long file) {
        var found = desk.attachment(actor, application, file);
        return papers.file(new StoredFile(found.sha256(), found.name(), found.type(), found.size()));
    }
}
