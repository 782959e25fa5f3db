package xinqiao.portal.track;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.OwnApplications;
import xinqiao.identity.Applicant;
import xinqiao.identity.Claimant;
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.identity.Petitioner;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionDesk;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.redress.ClaimDesk;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** The door to one's own petition or application for disclosure. A number that doesn't exist and a wrong code get the same answer (SYS-4). */
@RestController
@Guides(Provision.KM_11B)
class TrackPage {
    private final PetitionDesk desk;
    private final OwnApplications applications;
    private final ClaimDesk claims;
    private final TrackSessions sessions;
    private final Attempts attempts;
    private final Templates pages;

    TrackPage(
            PetitionDesk desk,
            OwnApplications applications,
            ClaimDesk claims,
            TrackSessions sessions,
            Attempts attempts,
            Templates pages) {
        this.desk = desk;
        this.applications = applications;
        this.claims = claims;
        this.sessions = sessions;
        this.attempts = attempts;
        this.pages = pages;
    }

    @GetMapping("/track")
    ResponseEntity<JteModel> ask(Ui ui, HttpServletRequest request) {
        return page(
                ui, HttpStatus.OK, Form.empty().with("number", Form.of(request).value("number")));
    }

    @PostMapping("/track")
    ResponseEntity<?> open(Ui ui, HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.of(request)
                .require("number", "portal.problem.no-number")
                .require("code", "portal.problem.no-code");
        if (!form.ok()) return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, form);
        String number = form.value("number");
        String address = request.getRemoteAddr();
        if (attempts.closed(Door.TRACK, address).isPresent()
                || attempts.closed(Door.TRACK_NUMBER, number).isPresent())
            return page(ui, HttpStatus.TOO_MANY_REQUESTS, form.problem("number", "portal.problem.slow"));
        Optional<String> session = session(number, form.value("code"));
        if (session.isEmpty()) {
            attempts.count(Door.TRACK, address);
            attempts.count(Door.TRACK_NUMBER, number);
            return page(ui, HttpStatus.UNPROCESSABLE_CONTENT, form.problem("number", "portal.problem.no-pair"));
        }
        VisitCookie.TRACK.write(request, response, session.get());
        return Go.to("/track/case");
    }

    /** Of a petition, of an application for disclosure, of a complaint or correction: whoever knocks needn't know which it is. */
    private Optional<String> session(String number, String code) {
        Optional<Petitioner> petitioner = desk.track(number, code);
        Optional<Applicant> applicant = applications.track(number, code);
        Optional<Claimant> claimant = claims.track(number, code);
        return petitioner
                .map(sessions::open)
                .or(() -> applicant.map(sessions::open))
                .or(() -> claimant.map(sessions::open));
    }

    @PostMapping("/track/leave")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        VisitCookie.TRACK.read(request).ifPresent(sessions::end);
        VisitCookie.TRACK.delete(request, response);
        return Go.done("/track", "portal.left");
    }

    private ResponseEntity<JteModel> page(Ui ui, HttpStatus status, Form form) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(pages.portalTrack(ui, form));
    }
}
