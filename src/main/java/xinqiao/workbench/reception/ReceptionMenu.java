package xinqiao.workbench.reception;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.reception.DutyDesk;
import xinqiao.reception.Plans;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The entry to the pages of the reception; while a sensitive period runs, every page of the desk says so. */
@Component
@Guides(Provision.KM_5)
class ReceptionMenu implements DeskMenu {
    private static final int FIRST = 5;
    private static final int AFTER_REGISTERING = 22;

    private final Plans plans;

    ReceptionMenu(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null || !DutyDesk.takes(actor)) return List.of();
        List<Entry> entries = new ArrayList<>();
        if (!plans.running(actor).isEmpty())
            entries.add(new Entry(FIRST, null, PlansPage.PATH, "reception.period", null));
        entries.add(new Entry(AFTER_REGISTERING, null, ReceptionPage.PATH, "reception.title", null));
        return entries;
    }
}
