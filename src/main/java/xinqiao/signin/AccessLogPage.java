package xinqiao.signin;

import static xinqiao.law.Provision.LAW_S3;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.AccessLog;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Who signed in and who was refused, for the auditor. */
@RestController
@Guides(LAW_S3)
class AccessLogPage {
    static final String PATH = "/desk/access-log";

    private final AccessLog log;
    private final Templates pages;

    AccessLogPage(AccessLog log, Templates pages) {
        this.log = log;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(
            Ui ui,
            Actor actor,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String login) {
        if (!actor.may(Power.AUDIT)) throw new Missing();
        var asked = login == null || login.isBlank() ? null : login.strip();
        return pages.signinAccessLog(ui, log.lines(actor, before, asked), asked, before != null);
    }
}
