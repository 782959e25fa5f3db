package xinqiao.workbench.approval;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Power;
import xinqiao.petition.Approvals;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The leader's page, with how much waits there. */
@Component
class ApprovalsMenu implements DeskMenu {
    private static final int BEFORE_THE_LISTS = 25;

    private final Approvals approvals;

    ApprovalsMenu(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null || !actor.may(Power.APPROVE)) return List.of();
        long waiting = approvals.waiting(actor).size();
        return List.of(new Entry(
                BEFORE_THE_LISTS, null, ApprovalsPage.PATH, "casework.approvals", waiting == 0 ? null : waiting));
    }
}
