package xinqiao.workbench.statistics;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to the statistics. */
@Component
class StatisticsMenu implements DeskMenu {
    private static final int AFTER_SUPERVISION = 60;

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null) return List.of();
        var sections = StatisticsPages.sections(ui, actor);
        if (sections.isEmpty()) return List.of();
        return List.of(new Entry(AFTER_SUPERVISION, null, sections.getFirst().href(), "statistics.menu", null));
    }
}
