package xinqiao.portal.track;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.identity.Petitioner;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionClock;
import xinqiao.portal.visit.Secret;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** One's own petition: how far it is, until when, what was answered, and what one adds. */
@RestController
@Guides({Provision.KM_11B, Provision.KM_29, Provision.LAW_P5, Provision.SYS_2})
class TrackedCasePage {
    private final TrackSessions sessions;
    private final PublicCases cases;
    private final Giving giving;
    private final OwnActs own;
    private final UnsentFiles files;
    private final Templates pages;

    TrackedCasePage(
            TrackSessions sessions, PublicCases cases, Giving giving, OwnActs own, UnsentFiles files, Templates pages) {
        this.sessions = sessions;
        this.cases = cases;
        this.giving = giving;
        this.own = own;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping("/track/case")
    ResponseEntity<?> show(Ui ui, HttpServletRequest request) {
        return signedIn(request, petitioner -> page(ui, HttpStatus.OK, petitioner, Form.empty(), Secret.fresh()));
    }

    /** The reckoning of one of the case's own terms, day by day. */
    @GetMapping("/track/case/why/{term}")
    ResponseEntity<?> why(Ui ui, HttpServletRequest request, @PathVariable String term) {
        return signedIn(request, petitioner -> {
            PublicCase shown = cases.read(petitioner, ui.locale());
            PetitionClock clock = Stream.of(
                            shown.clocks().stream(), Stream.ofNullable(shown.review()), shown.reviews().stream())
                    .flatMap(each -> each)
                    .filter(each -> each.term().equals(term))
                    .findFirst()
                    .orElseThrow(Missing::new);
            return unstored(
                    HttpStatus.OK,
                    pages.portalCaseWhy(
                            ui,
                            "/track/case",
                            ui.t("portal.case.mine"),
                            ui.t("petition.term." + clock.term()),
                            clock.deadline(),
                            clock.metOn(),
                            clock.running(),
                            clock.petitioners()));
        });
    }

    @PostMapping("/track/case/material")
    ResponseEntity<?> give(
            Ui ui,
            HttpServletRequest request,
            @RequestParam(name = UnsentFiles.FIELD, required = false) List<MultipartFile> sent) {
        return signedIn(request, petitioner -> {
            Form typed = Form.of(request);
            String token = Secret.wellFormed(typed.value("form")) ? typed.value("form") : Secret.fresh();
            Form form = files.keep(typed, token, sent == null ? List.of() : sent);
            String act = form.value("act");
            if (act.startsWith("remove-file:")) {
                files.remove(token, act.substring(act.indexOf(':') + 1));
                return page(ui, HttpStatus.OK, petitioner, form, token);
            }
            if (form.ok()) form = give(petitioner, form, token);
            return form.ok()
                    ? Go.done("/track/case", "portal.given")
                    : page(ui, HttpStatus.UNPROCESSABLE_CONTENT, petitioner, form, token);
        });
    }

    /** LAW-P5; pressed twice it is one rating. */
    @PostMapping("/track/case/rating")
    ResponseEntity<?> rate(Ui ui, HttpServletRequest request) {
        return signedIn(request, petitioner -> {
            Form form = Form.of(request);
            Form told = own.rate(petitioner, form);
            return told.ok()
                    ? Go.done("/track/case", "portal.rated")
                    : page(ui, HttpStatus.UNPROCESSABLE_CONTENT, petitioner, told, Secret.fresh());
        });
    }

    @GetMapping("/track/case/withdraw")
    ResponseEntity<?> askWithdrawal(Ui ui, HttpServletRequest request) {
        return signedIn(request, petitioner -> withdrawal(ui, HttpStatus.OK, petitioner, Form.empty()));
    }

    @PostMapping("/track/case/withdraw")
    ResponseEntity<?> withdraw(Ui ui, HttpServletRequest request) {
        return signedIn(request, petitioner -> {
            Form told = own.withdraw(petitioner, Form.of(request));
            return told.ok()
                    ? Go.done("/track/case", "portal.withdrawal-asked")
                    : withdrawal(ui, HttpStatus.UNPROCESSABLE_CONTENT, petitioner, told);
        });
    }

    private ResponseEntity<JteModel> withdrawal(Ui ui, HttpStatus status, Petitioner petitioner, Form form) {
        return unstored(status, pages.portalWithdraw(ui, cases.read(petitioner, ui.locale()), form));
    }

    private Form give(Petitioner petitioner, Form form, String token) {
        Form told = form;
        for (Objection each : giving.give(petitioner, form.value("words"), token))
            told = told.problem("words", each.reason(), each.values().toArray());
        return told;
    }

    /** Whoever came without number and code, or stayed away too long, is asked for them again. */
    private ResponseEntity<?> signedIn(HttpServletRequest request, Function<Petitioner, ResponseEntity<?>> work) {
        return VisitCookie.TRACK
                .read(request)
                .flatMap(sessions::find)
                .<ResponseEntity<?>>map(work)
                .orElseGet(() -> elsewhere(request));
    }

    private ResponseEntity<?> elsewhere(HttpServletRequest request) {
        boolean applicant =
                VisitCookie.TRACK.read(request).flatMap(sessions::applicant).isPresent();
        boolean claimant =
                VisitCookie.TRACK.read(request).flatMap(sessions::claimant).isPresent();
        if (claimant) return Go.to("/track/claim");
        return applicant ? Go.to("/track/application") : Go.to("/track", Flash.Kind.NOTE, "portal.track-again");
    }

    private ResponseEntity<JteModel> page(Ui ui, HttpStatus status, Petitioner petitioner, Form form, String token) {
        PublicCase shown = cases.read(petitioner, ui.locale());
        return unstored(status, pages.portalCase(ui, shown, form, token, files.of(token)));
    }

    private static ResponseEntity<JteModel> unstored(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
