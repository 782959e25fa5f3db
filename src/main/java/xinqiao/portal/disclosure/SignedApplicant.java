package xinqiao.portal.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.identity.Applicant;
import xinqiao.portal.track.TrackSessions;
import xinqiao.portal.visit.VisitCookie;
import xinqiao.web.Flash;
import xinqiao.web.Go;

/** Whoever came in with number and code. */
@Component
class SignedApplicant {
    private final TrackSessions sessions;

    SignedApplicant(TrackSessions sessions) {
        this.sessions = sessions;
    }

    /** Whoever came without them, or stayed away too long, is asked for them again. */
    ResponseEntity<?> with(HttpServletRequest request, Function<Applicant, ResponseEntity<?>> work) {
        return VisitCookie.TRACK
                .read(request)
                .flatMap(sessions::applicant)
                .<ResponseEntity<?>>map(work)
                .orElseGet(() -> Go.to("/track", Flash.Kind.NOTE, "portal.track-again"));
    }
}
