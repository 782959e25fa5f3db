package xinqiao.workbench.sending;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.routing.Holds;
import xinqiao.routing.Negotiations;
import xinqiao.routing.SendingDesk;
import xinqiao.routing.SendingFilter;
import xinqiao.routing.SendingFilter.Box;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to sendings, and what of them waits for whoever looks. */
@Component
class SendingMenu implements DeskMenu, DeskDuties {
    private static final int AFTER_THE_LISTS = 40;

    private final SendingDesk desk;
    private final Holds holds;
    private final Negotiations negotiations;

    SendingMenu(SendingDesk desk, Holds holds, Negotiations negotiations) {
        this.negotiations = negotiations;
        this.desk = desk;
        this.holds = holds;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null || !concerns(actor)) return List.of();
        long waiting = desk.count(actor, SendingFilter.of(Box.MINE));
        return List.of(
                new Entry(AFTER_THE_LISTS, null, SendingsView.PATH, "routing.sendings", waiting == 0 ? null : waiting));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        if (!concerns(actor)) return List.of();
        List<Duty> duties = new ArrayList<>();
        var mine = SendingFilter.of(Box.MINE);
        duties.add(new Duty(
                "routing.duty.sendings",
                desk.count(actor, mine),
                desk.count(actor, mine.lateOnly()),
                SendingsView.PATH));
        var talks = negotiations.waiting(actor);
        if (!talks.isEmpty())
            duties.add(new Duty(
                    "routing.duty.negotiations",
                    talks.size(),
                    0,
                    talks.size() == 1 ? NegotiationView.path(talks.getFirst().id()) : NegotiationsView.PATH));
        duties.add(new Duty("routing.duty.held", holds.due(actor), 0, HeldPage.PATH));
        return duties;
    }

    private static boolean concerns(Actor actor) {
        return actor.may(Power.APPROVE) || actor.office();
    }
}
