package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Handovers;
import xinqiao.web.DeskDuties;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Matters led to another statutory route of which it isn't known yet what became of them there. */
@RestController
@Guides({Provision.KM_22, Provision.LAW_P2})
class HandoversPage {
    private static final String PATH = "/desk/handovers";

    private final Handovers handovers;
    private final Templates pages;

    HandoversPage(Handovers handovers, Templates pages) {
        this.handovers = handovers;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel open(Ui ui, Actor actor) {
        if (!actor.may(Power.TRIAGE)) throw new Missing();
        return pages.deskHandovers(ui, handovers.open(actor));
    }

    /** On the start page; no source gives a day for it, so none is late. */
    @Component
    static class OpenHandovers implements DeskDuties {
        private final Handovers handovers;

        OpenHandovers(Handovers handovers) {
            this.handovers = handovers;
        }

        @Override
        public List<Duty> duties(Actor actor) {
            return List.of(new Duty("workbench.handovers", handovers.number(actor), 0, PATH));
        }
    }
}
