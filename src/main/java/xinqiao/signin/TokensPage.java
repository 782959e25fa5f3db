package xinqiao.signin;

import static xinqiao.law.Provision.LAW_S3;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.identity.Client;
import xinqiao.identity.PersonalTokens;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** Tokens for programs of one's own (访问令牌). */
@RestController
@Guides(LAW_S3)
class TokensPage {
    static final String PATH = "/desk/tokens";
    private static final String DAYS = "90";

    private final PersonalTokens tokens;
    private final Templates pages;

    TokensPage(PersonalTokens tokens, Templates pages) {
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        return page(ui, actor, Form.empty().with("days", DAYS), null);
    }

    /** The token is in this answer and nowhere else, so there is no redirect; a second click finds the name taken. */
    @PostMapping(PATH)
    ResponseEntity<JteModel> issue(Ui ui, Actor actor, Client client) {
        var form = Form.of(ui.request());
        return switch (tokens.issue(actor, form.value("name"), powers(form), days(form), client)) {
            case Granted<String>(String token) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(page(ui, actor, Form.empty().with("days", DAYS), token));
            case Refused<String> refused ->
                ResponseEntity.unprocessableContent().body(page(ui, actor, told(form, refused), null));
        };
    }

    @PostMapping(PATH + "/{id}/revoke")
    ResponseEntity<Void> revoke(Actor actor, Client client, @PathVariable long id) {
        if (!tokens.revoke(actor, id, client)) throw new Missing();
        return Go.done(PATH, "signin.token-revoked");
    }

    private static Set<Power> powers(Form form) {
        Set<Power> powers = EnumSet.noneOf(Power.class);
        Arrays.stream(Power.values())
                .filter(power -> form.chosen("powers", power.name()))
                .forEach(powers::add);
        return powers;
    }

    private static int days(Form form) {
        try {
            return Integer.parseInt(form.value("days"));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static Form told(Form form, Refused<String> refused) {
        for (var objection : refused.objections()) {
            String field = objection.reason().contains("days")
                    ? "days"
                    : objection.reason().contains("name") ? "name" : "powers";
            form = form.problem(field, objection.reason(), objection.values().toArray());
        }
        return form;
    }

    private JteModel page(Ui ui, Actor actor, Form form, @Nullable String fresh) {
        return pages.signinTokens(ui, form, tokens.of(actor), options(ui, actor), fresh, PersonalTokens.LONGEST);
    }

    private static List<Option> options(Ui ui, Actor actor) {
        return actor.powers().stream()
                .sorted()
                .map(power -> new Option(power.name(), ui.t("workbench.power." + power)))
                .toList();
    }
}
