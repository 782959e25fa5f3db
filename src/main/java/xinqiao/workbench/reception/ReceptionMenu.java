package xinqiao.workbench.reception;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The entry to the pages of the reception. */
@Component
class ReceptionMenu implements DeskMenu {
    private static final int AFTER_REGISTERING = 22;

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null || !Sections.open(actor)) return List.of();
        return List.of(new Entry(AFTER_REGISTERING, null, ReceptionPage.PATH, "reception.title", null));
    }
}
