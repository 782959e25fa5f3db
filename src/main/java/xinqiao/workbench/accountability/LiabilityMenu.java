package xinqiao.workbench.accountability;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.accountability.LiabilityDesk;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to the register, and what of it waits for whoever looks. */
@Component
class LiabilityMenu implements DeskMenu, DeskDuties {
    private static final int AFTER_SUPERVISION = 46;

    private final LiabilityDesk desk;

    LiabilityMenu(LiabilityDesk desk) {
        this.desk = desk;
    }

    /**
     * Whoever only answers an order finds it here while there is one. Without a number: each row of the register stands
     * behind walls of its own, which is too much to ask on every page; the start page counts.
     */
    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null || !concerns(actor)) return List.of();
        if (!LiabilityDesk.enters(actor) && desk.waiting(actor, false) == 0) return List.of();
        return List.of(new Entry(AFTER_SUPERVISION, null, LiabilitiesView.PATH, "accountability.title", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        if (!concerns(actor)) return List.of();
        return List.of(new Duty(
                "accountability.duty", desk.waiting(actor, false), desk.waiting(actor, true), LiabilitiesView.PATH));
    }

    private static boolean concerns(Actor actor) {
        return LiabilityDesk.enters(actor) || actor.may(Power.HANDLE) || actor.may(Power.REVIEW_LAW);
    }
}
