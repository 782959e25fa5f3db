package xinqiao.workbench.audit;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.journal.TakingOut;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Who wanted to take out more than a post may in a day; the leader takes note of it. */
@RestController
@Guides({Provision.JF_V6, Provision.JF_L5})
class TakenOutPage {
    static final String PATH = "/desk/taken-out";

    private final TakingOut takingOut;
    private final Templates pages;

    TakenOutPage(TakingOut takingOut, Templates pages) {
        this.takingOut = takingOut;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor) {
        if (!TakingOut.told(actor)) throw new Missing();
        return pages.deskTakenOut(ui, takingOut.refusals(actor), takingOut.waiting(actor) > 0);
    }

    @PostMapping(PATH)
    ResponseEntity<Void> seen(Actor actor) {
        if (!actor.may(Power.APPROVE)) throw new Missing();
        takingOut.seen(actor);
        return Go.done(PATH, "workbench.taken-out-seen");
    }

    /** The way to both logs, and what the leader hasn't taken note of. */
    @Component
    static class AuditMenu implements DeskMenu, DeskDuties {
        private static final String GROUP = "signin.menu";
        private static final int BEFORE_THE_ACCESS_LOG = 895;

        private final TakingOut takingOut;

        AuditMenu(TakingOut takingOut) {
            this.takingOut = takingOut;
        }

        @Override
        public List<Entry> entries(Ui ui) {
            var actor = ui.actor();
            if (actor == null || !actor.may(Power.AUDIT)) return List.of();
            return List.of(
                    new Entry(BEFORE_THE_ACCESS_LOG, GROUP, ReadingLogView.PATH, "workbench.reading-log", null),
                    new Entry(BEFORE_THE_ACCESS_LOG + 1, GROUP, PATH, "workbench.taken-out", null));
        }

        @Override
        public List<Duty> duties(Actor actor) {
            return List.of(new Duty("workbench.duty.taken-out", takingOut.waiting(actor), 0, PATH));
        }
    }
}
