package xinqiao.workbench.review;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Power;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** Where the office registers requests for review. */
@Component
class ReviewMenu implements DeskMenu {
    private static final int AFTER_REGISTRATION = 22;

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        return actor != null && actor.may(Power.REGISTER)
                ? List.of(new Entry(AFTER_REGISTRATION, null, ReviewRequestPage.PATH, "workbench.menu.reviews", null))
                : List.of();
    }
}
