package xinqiao.web.display;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** Last in the group of one's own matters. */
@Component
class DisplayMenu implements DeskMenu {
    private static final int LAST = 990;

    @Override
    public List<Entry> entries(Ui ui) {
        return List.of(new Entry(LAST, "signin.menu", DisplayPage.DESK, "web.display", null));
    }
}
