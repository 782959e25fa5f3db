package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.seal.KeyCare;
import xinqiao.seal.KeyState;
import xinqiao.web.DeskDuties;
import xinqiao.web.Flash;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** How the signing keys are (签名密钥): source, validity, last use, last failure; and another try once somebody has looked after one. */
@RestController
@Guides(Provision.KM_7)
class SigningKeysPage {
    static final String PATH = AdminPaths.TOP + "/signing-keys";

    private final KeyCare care;
    private final Houses houses;
    private final Clock clock;
    private final Templates pages;

    SigningKeysPage(KeyCare care, Houses houses, Clock clock, Templates pages) {
        this.care = care;
        this.houses = houses;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        AdminPaths.mustAdminister(actor);
        return pages.deskAdminKeys(ui, care.states(actor), new Names(houses, ui), clock.instant());
    }

    @PostMapping(PATH + "/{house:[0-9]{4}}/again")
    ResponseEntity<Void> again(Actor actor, @PathVariable String house) {
        AdminPaths.mustAdminister(actor);
        if (!care.again(actor, house)) throw new Missing();
        boolean failing =
                care.states(actor).stream().anyMatch(key -> key.house().equals(house) && key.failing());
        return failing
                ? Go.to(PATH, Flash.Kind.WARN, "seal.key-failing")
                : Go.to(PATH, Flash.Kind.DONE, "seal.key-works");
    }

    /** Whoever operates the system is told of a key that fails or runs out. */
    @Component
    static class KeyDuties implements DeskDuties {
        private final KeyCare care;

        KeyDuties(KeyCare care) {
            this.care = care;
        }

        @Override
        public List<Duty> duties(Actor actor) {
            if (!actor.may(Power.ADMINISTER)) return List.of();
            List<KeyState> wanting = care.wanting(actor);
            return List.of(new Duty("seal.duty.keys", wanting.size(), 0, PATH));
        }
    }
}
