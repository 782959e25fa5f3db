package xinqiao.portal.redress;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.identity.Claimant;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.portal.track.TrackSessions;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.redress.ClaimDesk;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Flash;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ofd;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;

/** One's own complaint or correction: how far it is, until when, how it was answered. */
@RestController
@Guides({Provision.SZ_28, Provision.SZ_32})
class TrackedClaimPage {
    private static final String PATH = "/track/claim";

    private final TrackSessions sessions;
    private final ClaimDesk desk;
    private final IssuedPapers papers;
    private final Templates pages;

    TrackedClaimPage(TrackSessions sessions, ClaimDesk desk, IssuedPapers papers, Templates pages) {
        this.sessions = sessions;
        this.desk = desk;
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(Ui ui, HttpServletRequest request) {
        return signedIn(
                request,
                who -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(pages.portalClaimTracked(ui, desk.read(who).claim())));
    }

    @GetMapping(PATH + "/letter.pdf")
    ResponseEntity<?> letter(HttpServletRequest request) {
        return signedIn(request, who -> {
            var one = desk.read(who).claim();
            String number = one.letterNumber();
            if (number == null) throw new Missing();
            return Pdf.inline(
                    papers.pdf(
                            LetterFamily.CLAIM,
                            one.id(),
                            Letter.of(one.content().letter())),
                    number);
        });
    }

    @GetMapping(PATH + "/letter.ofd")
    ResponseEntity<?> ofd(HttpServletRequest request) {
        return signedIn(request, who -> {
            var one = desk.read(who).claim();
            String number = one.letterNumber();
            if (number == null) throw new Missing();
            return Ofd.saved(
                    papers.ofd(
                            LetterFamily.CLAIM,
                            one.id(),
                            Letter.of(one.content().letter())),
                    number);
        });
    }

    private ResponseEntity<?> signedIn(HttpServletRequest request, Function<Claimant, ResponseEntity<?>> work) {
        return VisitCookie.TRACK
                .read(request)
                .flatMap(sessions::claimant)
                .<ResponseEntity<?>>map(work)
                .orElseGet(() -> Go.to("/track", Flash.Kind.NOTE, "portal.track-again"));
    }
}
