package xinqiao.workbench.administration;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Held;
import xinqiao.administration.Item;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** An account is locked, opened again, given a first password. */
@RestController
@Guides(Provision.LAW_S3)
class AccountsPage {
    private static final String PATH = AdminPaths.TOP + "/accounts/{account}";

    private final Administration administration;
    private final Templates pages;

    AccountsPage(Administration administration, Templates pages) {
        this.administration = administration;
        this.pages = pages;
    }

    /** The password is in this answer and nowhere else; sent again, the form is out of date. */
    @PostMapping(PATH + "/password")
    ResponseEntity<?> password(
            Ui ui, Actor actor, @PathVariable String account, @RequestParam(defaultValue = "-1") int version) {
        var held = editable(actor, account);
        return switch (newPassword(actor, account, version)) {
            case Granted<String>(String password) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(pages.deskAdminPassword(ui, held, password));
            case Refused<String>(List<Objection> objections) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(pages.deskAdminRefused(ui, held.title(), objections, AdminPaths.of(held)));
        };
    }

    private Decision<String> newPassword(Actor actor, String account, int version) {
        try {
            return administration.newPassword(actor, account, version);
        } catch (NoSuchElementException beyondReach) {
            throw new Missing();
        }
    }

    @PostMapping(PATH + "/lock")
    ResponseEntity<?> lock(
            Ui ui, Actor actor, @PathVariable String account, @RequestParam(defaultValue = "-1") int version) {
        return set(ui, actor, account, "no", version);
    }

    @PostMapping(PATH + "/unlock")
    ResponseEntity<?> unlock(
            Ui ui, Actor actor, @PathVariable String account, @RequestParam(defaultValue = "-1") int version) {
        return set(ui, actor, account, "yes", version);
    }

    private ResponseEntity<?> set(Ui ui, Actor actor, String account, String enabled, int version) {
        var held = editable(actor, account);
        return switch (administration.change(actor, Item.ACCOUNT, account, Map.of("enabled", enabled), version)) {
            case Granted<String> _ ->
                Go.done(
                        AdminPaths.of(held),
                        enabled.equals("yes") ? "administration.unlocked" : "administration.locked");
            case Refused<String>(List<Objection> objections) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(pages.deskAdminRefused(ui, held.title(), objections, AdminPaths.of(held)));
        };
    }

    private Held editable(Actor actor, String account) {
        AdminPaths.mustAdminister(actor);
        return administration
                .find(actor, Item.ACCOUNT, account)
                .filter(Administration.State::editable)
                .orElseThrow(Missing::new)
                .held();
    }
}
