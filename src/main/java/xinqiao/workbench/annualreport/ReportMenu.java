package xinqiao.workbench.annualreport;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.annualreport.AnnualReportDesk;
import xinqiao.identity.Actor;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to the annual reports, and what of them waits: to be written, approved, gathered. */
@Component
class ReportMenu implements DeskMenu, DeskDuties {
    private static final int AFTER_THE_APPLICATIONS = 104;

    private final AnnualReportDesk desk;

    ReportMenu(AnnualReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        return ui.actor() == null
                ? List.of()
                : List.of(new Entry(
                        AFTER_THE_APPLICATIONS, OPEN_GOVERNMENT, ReportPages.PATH, "annualreport.menu", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        var due = desk.due(actor);
        int own = due.own() ? 1 : 0;
        return List.of(
                new Duty("annualreport.duty.write", own, due.late() ? own : 0, ReportPages.PATH),
                new Duty("annualreport.duty.approve", due.toApprove(), 0, ReportPages.PATH),
                new Duty("annualreport.duty.missing", due.missing(), due.late() ? due.missing() : 0, ReportPages.PATH));
    }
}
