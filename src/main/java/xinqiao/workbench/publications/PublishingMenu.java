package xinqiao.workbench.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.PublishingDesk.Line;
import xinqiao.publication.VersionState;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to publications, and what of them waits. */
@Component
class PublishingMenu implements DeskMenu, DeskDuties {
    private static final int FIRST = 97;

    private final PublishingPages shared;
    private final Clock clock;

    PublishingMenu(PublishingPages shared, Clock clock) {
        this.shared = shared;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        return actor == null || !PublishingDesk.works(actor)
                ? List.of()
                : List.of(new Entry(FIRST, OPEN_GOVERNMENT, PublishingPages.PATH, "publication.menu", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        if (!PublishingDesk.works(actor)) return List.of();
        LocalDate today = LocalDate.now(clock);
        List<Line> waiting = shared.lines(actor).stream().filter(Line::waits).toList();
        return List.of(
                duty("publication.duty.write", waiting, VersionState.DRAFT, today),
                duty("publication.duty.review", waiting, VersionState.REVIEW, today),
                duty("publication.duty.secrecy", waiting, VersionState.SECRECY, today),
                duty("publication.duty.publish", waiting, VersionState.APPROVED, today),
                duty("publication.duty.reexamine", waiting, VersionState.REFUSED, today),
                duty("publication.duty.archive", waiting, VersionState.PUBLISHED, today));
    }

    private static Duty duty(String key, List<Line> waiting, VersionState state, LocalDate today) {
        List<Line> those =
                waiting.stream().filter(line -> line.one().state() == state).toList();
        return new Duty(
                key,
                those.size(),
                those.stream().filter(line -> line.late(today)).count(),
                PublishingPages.PATH);
    }
}
