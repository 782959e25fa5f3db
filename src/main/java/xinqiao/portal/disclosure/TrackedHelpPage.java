package xinqiao.portal.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.portal.visit.Secret;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;

/** Asking for help with reading, seeing, hearing, after the application was sent. */
@RestController
@Guides(Provision.SZ_30A)
class TrackedHelpPage {
    private final SignedApplicant signed;
    private final OwnApplication own;

    TrackedHelpPage(SignedApplicant signed, OwnApplication own) {
        this.signed = signed;
        this.own = own;
    }

    @PostMapping(TrackedApplicationPage.PATH + "/help")
    ResponseEntity<?> ask(HttpServletRequest request) {
        return signed.with(request, applicant -> {
            Form form = Form.of(request);
            String token = Secret.wellFormed(form.value("form")) ? form.value("form") : Secret.fresh();
            List<Objection> objections = own.askHelp(applicant, form, token);
            return objections.isEmpty()
                    ? Go.done(TrackedApplicationPage.PATH, "portal.help-asked")
                    : Go.to(TrackedApplicationPage.PATH, Flash.Kind.NOTE, "portal.choose-help");
        });
    }
}
