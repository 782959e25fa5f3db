package xinqiao.signin;

import static xinqiao.law.Provision.LAW_S3;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Accounts;
import xinqiao.identity.Client;
import xinqiao.identity.Session;
import xinqiao.identity.Sessions;
import xinqiao.law.Guides;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** Coming in and going out. */
@RestController
@Guides(LAW_S3)
class SignInPage {
    static final String PATH = "/desk/sign-in";
    static final String OUT = "/desk/sign-out";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Templates pages;

    SignInPage(Accounts accounts, Sessions sessions, Templates pages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(
            Ui ui,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String ended) {
        if (SessionFilter.session(request) != null) return Go.to(ToSignIn.target(to));
        return ResponseEntity.ok(page(ui, Form.empty().with("to", ToSignIn.target(to)), ended != null));
    }

    @PostMapping(PATH)
    ResponseEntity<?> signIn(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            Client client,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String to) {
        var token = accounts.signIn(login.strip(), password, client).orElse(null);
        if (token == null) {
            var form = Form.empty()
                    .with("login", login.strip())
                    .with("to", ToSignIn.target(to))
                    .problem("login", "signin.objection.refused");
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(page(ui, form, false));
        }
        SessionCookie.write(request, response, SessionCookie.SESSION, token);
        SessionCookie.delete(request, response, SessionCookie.FORMS);
        return Go.to(ToSignIn.target(to));
    }

    @PostMapping(OUT)
    ResponseEntity<Void> signOut(
            Session session, Client client, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(session, client);
        SessionCookie.delete(request, response, SessionCookie.SESSION);
        return Go.done(PATH, "signin.out");
    }

    private JteModel page(Ui ui, Form form, boolean ended) {
        return pages.signinSignIn(ui, form, accounts.policy(), ended);
    }
}
