package xinqiao.workbench.supervision;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.supervision.Reminders;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.supervision.SupervisionDesk.Box;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to supervision and reminders, and what of them waits for whoever looks. */
@Component
class SupervisionMenu implements DeskMenu, DeskDuties {
    private static final int AFTER_SENDINGS = 45;

    private final SupervisionDesk desk;
    private final Reminders reminders;

    SupervisionMenu(SupervisionDesk desk, Reminders reminders) {
        this.desk = desk;
        this.reminders = reminders;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null || !concerns(actor)) return List.of();
        long waiting = desk.count(actor, Box.MINE, false) + reminders.waiting(actor, false);
        return List.of(new Entry(
                AFTER_SENDINGS, null, SupervisedView.PATH, "supervision.title", waiting == 0 ? null : waiting));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        if (!concerns(actor)) return List.of();
        return List.of(
                new Duty(
                        "supervision.duty",
                        desk.count(actor, Box.MINE, false),
                        desk.count(actor, Box.MINE, true),
                        SupervisedView.PATH),
                new Duty(
                        "supervision.duty.reminders",
                        reminders.waiting(actor, false),
                        reminders.waiting(actor, true),
                        RemindersView.PATH));
    }

    private static boolean concerns(Actor actor) {
        return actor.may(Power.APPROVE) || actor.may(Power.HANDLE) || actor.may(Power.REVIEW_LAW) || actor.office();
    }
}
