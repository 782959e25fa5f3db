package xinqiao.workbench.scan;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Power;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The entry to the scans, for those who take letters down and those who look after the system. */
@Component
class ScanMenu implements DeskMenu {
    private static final int FIRST_BOOK = 205;

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null || !actor.may(Power.REGISTER) && !actor.may(Power.ADMINISTER)) return List.of();
        return List.of(new Entry(FIRST_BOOK, "workbench.menu.books", ScanPages.PATH, "reading.title", null));
    }
}
