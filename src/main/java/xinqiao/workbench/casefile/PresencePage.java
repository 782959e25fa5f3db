package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Act;
import xinqiao.petition.Presence;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** Who has the case open now; an open page asks for this part of itself again and again. */
@RestController
class PresencePage {
    private final Presence presence;
    private final Houses houses;
    private final Templates pages;

    PresencePage(Presence presence, Houses houses, Templates pages) {
        this.presence = presence;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions/{id:\\d+}/presence")
    JteModel now(Ui ui, Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String doing) {
        return pages.deskPresentNow(ui, presence.enter(actor, id, act(doing)), new Names(houses, ui), false);
    }

    private static @Nullable Act act(String name) {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
