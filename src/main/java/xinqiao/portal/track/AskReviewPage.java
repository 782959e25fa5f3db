package xinqiao.portal.track;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Petitioner;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Reviews;
import xinqiao.petition.Reviews.Way;
import xinqiao.portal.visit.Secret;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** Asking for review or re-review (请求复查、复核): the right, its last day, one form. */
@RestController
@Guides({Provision.KM_29, Provision.KM_30, Provision.KM_31, Provision.LAW_P3})
class AskReviewPage {
    private static final String PATH = "/track/case/review";

    private final TrackSessions sessions;
    private final PetitionDesk desk;
    private final Reviews reviews;
    private final AskingReview asking;
    private final Templates pages;

    AskReviewPage(TrackSessions sessions, PetitionDesk desk, Reviews reviews, AskingReview asking, Templates pages) {
        this.sessions = sessions;
        this.desk = desk;
        this.reviews = reviews;
        this.asking = asking;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(Ui ui, HttpServletRequest request) {
        return signedIn(
                request,
                petitioner ->
                        page(ui, HttpStatus.OK, petitioner, Form.empty().with("form", Secret.fresh()), List.of()));
    }

    @PostMapping(PATH)
    ResponseEntity<?> ask(Ui ui, HttpServletRequest request, HttpServletResponse response) {
        return signedIn(request, petitioner -> {
            Form typed = AskingReview.within(Form.of(request));
            String token = Secret.wellFormed(typed.value("form")) ? typed.value("form") : Secret.fresh();
            Form form = typed.with("form", token);
            if (!form.ok()) return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, petitioner, form, List.of());
            List<Objection> objections = asking.ask(petitioner, form, token);
            if (!objections.isEmpty()) return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, petitioner, form, objections);
            VisitCookie.RECEIPT.write(request, response, token);
            return Go.to("/write/receipt");
        });
    }

    private ResponseEntity<?> page(
            Ui ui, HttpStatus status, Petitioner petitioner, Form form, List<Objection> objections) {
        Way way = reviews.way(desk.read(petitioner)).orElse(null);
        if (way == null) return Go.to("/track/case", Flash.Kind.NOTE, "portal.review-closed");
        JteModel page = pages.portalAskReview(ui, way, form, objections);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }

    private ResponseEntity<?> signedIn(HttpServletRequest request, Function<Petitioner, ResponseEntity<?>> work) {
        return VisitCookie.TRACK
                .read(request)
                .flatMap(sessions::find)
                .<ResponseEntity<?>>map(work)
                .orElseGet(() -> Go.to("/track", Flash.Kind.NOTE, "portal.track-again"));
    }
}
