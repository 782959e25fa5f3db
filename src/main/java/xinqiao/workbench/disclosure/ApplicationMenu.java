package xinqiao.workbench.disclosure;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationFilter;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.disclosure.ApplicationLists;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The entry to the applications, with how many wait at the own desk. */
@Component
class ApplicationMenu implements DeskMenu {
    private static final int FIRST = 100;

    private final ApplicationLists lists;

    ApplicationMenu(ApplicationLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null) return List.of();
        long mine = lists.count(actor, ApplicationFilter.of(View.MY_DESK));
        return List.of(new Entry(
                FIRST, OPEN_GOVERNMENT, ApplicationQuery.PATH, "applications.title", mine == 0 ? null : mine));
    }
}
