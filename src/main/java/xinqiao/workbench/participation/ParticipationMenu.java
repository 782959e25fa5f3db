package xinqiao.workbench.participation;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.participation.DialogueDesk;
import xinqiao.participation.DialogueKind;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to these pages, and what waits there. */
@Component
class ParticipationMenu implements DeskMenu, DeskDuties {
    private static final int AFTER_THE_REPORTS = 120;

    private final DialogueDesk desk;

    ParticipationMenu(DialogueDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        return actor == null || !DialogueDesk.reads(actor)
                ? List.of()
                : List.of(
                        new Entry(AFTER_THE_REPORTS, OPEN_GOVERNMENT, DialoguePages.PATH, "participation.menu", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        var waits = desk.waiting(actor);
        return List.of(
                new Duty("participation.duty.approve", waits.approve(), 0, DialoguePages.PATH),
                new Duty("participation.duty.owed", waits.owed(), waits.owed(), DialoguePages.PATH),
                new Duty(
                        "participation.duty.answer",
                        waits.answer(),
                        waits.late(),
                        DialoguePages.list(DialogueKind.QUESTION)),
                new Duty("participation.duty.events", waits.events(), 0, DialoguePages.list(DialogueKind.EVENT)));
    }
}
