package xinqiao.workbench.engagement;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.engagement.Engagement;
import xinqiao.engagement.Engagements;
import xinqiao.engagement.Engagements.EngagedFile;
import xinqiao.files.Download;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Participant;
import xinqiao.identity.Session;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;

/** All that somebody from outside has of this system: what they are engaged in, its papers, and their opinion. */
@RestController
@Guides({Provision.KM_10, Provision.JF_V6})
class EngagedPage {
    private static final String PATH = "/desk/engaged";
    private static final String ONE = PATH + "/{engagement:\\d+}";

    private final Engagements engagements;
    private final FileStore files;
    private final IssuedPapers papers;
    private final Templates pages;

    EngagedPage(Engagements engagements, FileStore files, IssuedPapers papers, Templates pages) {
        this.engagements = engagements;
        this.files = files;
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Session session) {
        return pages.deskEngagedList(ui, session.name(), engagements.mine(who(session)));
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Session session, @PathVariable long engagement) {
        return page(ui, session, read(session, engagement), "", List.of());
    }

    @PostMapping(ONE + "/opinion")
    ResponseEntity<?> opine(
            Ui ui,
            Session session,
            @PathVariable long engagement,
            @RequestParam(name = "words", defaultValue = "") String words) {
        var decision = engagements
                .opine(who(session), engagement, words.replace("\0", ""))
                .orElseThrow(Missing::new);
        return switch (decision) {
            case Granted<Engagement> _ -> Go.done(PATH + "/" + engagement, "engagement.opinion");
            case Refused<Engagement> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(ui, session, read(session, engagement), words, no.objections()));
        };
    }

    @GetMapping(ONE + "/files/{file:\\d+}")
    ResponseEntity<Resource> file(Session session, @PathVariable long engagement, @PathVariable long file) {
        var found = read(session, engagement).given().files().stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(Missing::new);
        var headers = new HttpHeaders();
        Download.headers(new StoredFile(found.sha256(), found.name(), found.type(), found.size()))
                .forEach(headers::set);
        return ResponseEntity.ok()
                .headers(headers)
                .contentLength(found.size())
                .body(new InputStreamResource(files.open(found.sha256())));
    }

    @GetMapping(ONE + "/letters/{letter:\\d+}.pdf")
    ResponseEntity<byte[]> letter(Session session, @PathVariable long engagement, @PathVariable long letter) {
        var found = read(session, engagement).given().letters().stream()
                .filter(one -> one.id() == letter)
                .findFirst()
                .orElseThrow(Missing::new);
        return Pdf.inline(papers.pdf(LetterFamily.PETITION, found.id(), Letter.of(found.content())), found.number());
    }

    private JteModel page(Ui ui, Session session, EngagedFile file, String words, List<Objection> objections) {
        return pages.deskEngaged(ui, session.name(), file, words, objections);
    }

    /** What has ended, what is somebody else's and what never was are all not there. */
    private EngagedFile read(Session session, long engagement) {
        return engagements.read(who(session), engagement).orElseThrow(Missing::new);
    }

    private static Participant who(Session session) {
        return session.participant().orElseThrow(Missing::new);
    }
}
