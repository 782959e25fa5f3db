package xinqiao.workbench.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.governance.GovernanceOverview;
import xinqiao.governance.Registers;
import xinqiao.identity.Actor;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to the organisation of open government, and what of it waits. */
@Component
class GovernanceMenu implements DeskMenu, DeskDuties {
    private static final int AFTER_THE_REPORTS = 190;

    private final GovernanceOverview overview;
    private final Clock clock;

    GovernanceMenu(GovernanceOverview overview, Clock clock) {
        this.overview = overview;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        Actor actor = ui.actor();
        return actor == null || !(Registers.reads(actor) || actor.answersForUnit())
                ? List.of()
                : List.of(new Entry(AFTER_THE_REPORTS, OPEN_GOVERNMENT, GovernancePages.PATH, "governance.menu", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        var mine = overview.mine(actor);
        long lateTasks = mine.stream().filter(one -> one.task().late(today)).count();
        var tasks = new Duty("governance.duty.tasks", mine.size(), lateTasks, GovernancePages.PATH);
        return overview.own(actor)
                .map(own -> {
                    var owed = own.owedNow(today);
                    long late = owed.stream().filter(one -> one.late(today)).count();
                    return List.of(
                            tasks,
                            new Duty("governance.duty.owed", owed.size(), late, GovernancePages.PATH),
                            new Duty("governance.duty.record", overview.toRecord(actor), 0, GovernancePeoplePage.PATH));
                })
                .orElse(List.of(tasks));
    }
}
