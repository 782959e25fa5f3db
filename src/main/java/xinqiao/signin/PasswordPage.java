package xinqiao.signin;

import static xinqiao.law.Provision.LAW_S3;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Accounts;
import xinqiao.identity.Client;
import xinqiao.identity.Session;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** One's own password. */
@RestController
@Guides(LAW_S3)
class PasswordPage {
    static final String PATH = "/desk/password";

    private final Accounts accounts;
    private final Templates pages;

    PasswordPage(Accounts accounts, Templates pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Session session) {
        return page(ui, session, Form.empty());
    }

    @PostMapping(PATH)
    ResponseEntity<?> change(
            Ui ui,
            Session session,
            Client client,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again) {
        if (!fresh.equals(again)) {
            var form = Form.empty().problem("again", "signin.objection.password-differs");
            return ResponseEntity.unprocessableContent().body(page(ui, session, form));
        }
        return switch (accounts.changePassword(session, old, fresh, client)) {
            case Granted<String> ignored -> Go.done("/desk", "signin.password-changed");
            case Refused<String> refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, session, form(refused)));
        };
    }

    private static Form form(Refused<String> refused) {
        var form = Form.empty();
        for (var objection : refused.objections()) {
            var field = objection.reason().equals("identity.objection.password-wrong") ? "old" : "fresh";
            form = form.problem(field, objection.reason(), objection.values().toArray());
        }
        return form;
    }

    private JteModel page(Ui ui, Session session, Form form) {
        return pages.signinPassword(ui, form, accounts.policy(), session.mustChange());
    }
}
