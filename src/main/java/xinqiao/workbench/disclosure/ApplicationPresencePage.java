package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationPresence;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** Who has the application open now; an open page asks for this part of itself again and again. */
@RestController
class ApplicationPresencePage {
    private final ApplicationPresence presence;
    private final Houses houses;
    private final Templates pages;

    ApplicationPresencePage(ApplicationPresence presence, Houses houses, Templates pages) {
        this.presence = presence;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(ApplicationPage.ONE + "/presence")
    JteModel now(Ui ui, Actor actor, @PathVariable long application, @RequestParam(defaultValue = "") String doing) {
        return pages.deskPresentNow(ui, presence.enter(actor, application, act(doing)), new Names(houses, ui), true);
    }

    private static @Nullable ApplicationAct act(String name) {
        return Arrays.stream(ApplicationAct.values())
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
