package xinqiao.workbench.serving;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.serving.Posting;
import xinqiao.serving.PublicNotices;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The entry to service, with how much is to be posted; for a leader the one to the notices that wait. */
@Component
class ServingMenu implements DeskMenu {
    private static final int AFTER_MAIL = 22;

    private final PublicNotices notices;

    ServingMenu(PublicNotices notices) {
        this.notices = notices;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null) return List.of();
        if (Posting.serves(actor)) return List.of(new Entry(AFTER_MAIL, null, ServingLinks.PATH, "serving.menu", null));
        if (!actor.leads()) return List.of();
        long waiting = notices.toDecide(actor).size();
        return List.of(new Entry(
                AFTER_MAIL, null, ServingLinks.NOTICES, "serving.notices", waiting == 0 ? null : (Long) waiting));
    }
}
