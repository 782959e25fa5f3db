package xinqiao.workbench.statistics;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.statistics.Publications;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to the statistics, and what of them waits: to be approved, to be read. */
@Component
class StatisticsMenu implements DeskMenu, DeskDuties {
    private static final int AFTER_SUPERVISION = 60;

    private final Publications publications;

    StatisticsMenu(Publications publications) {
        this.publications = publications;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null) return List.of();
        String first = StatisticsPages.sections(ui, actor).getFirst().href();
        return List.of(new Entry(AFTER_SUPERVISION, null, first, "statistics.menu", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        return List.of(
                new Duty("statistics.duty.approve", publications.toApprove(actor), 0, PublicationPages.CIRCULARS),
                new Duty("statistics.duty.unread", publications.unread(actor), 0, PublicationPages.CIRCULARS));
    }
}
