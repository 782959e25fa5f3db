package xinqiao.workbench.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.petition.Remarks;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** Remarks that wait for the reader. */
@Component
class RemarksMenu implements DeskMenu {
    private static final int AFTER_THE_LISTS = 40;

    private final Remarks remarks;

    RemarksMenu(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null) return List.of();
        long waiting = remarks.waiting(actor);
        return List.of(new Entry(
                AFTER_THE_LISTS, null, RemarksPage.PATH, "casework.remarks.waiting", waiting == 0 ? null : waiting));
    }
}
