package xinqiao.workbench.start;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.RegistrationDrafts;
import xinqiao.petition.Remarks;
import xinqiao.petition.SavedLists;
import xinqiao.procedure.Profiles;
import xinqiao.web.DeskDuties;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Dues;
import xinqiao.workbench.Names;
import xinqiao.workbench.list.PetitionList;
import xinqiao.workbench.start.Start.Tile;
import xinqiao.workbench.start.StartGroup.Item;

/** What waits at this desk, the most urgent first. */
@RestController
class StartPage {
    private static final int FIRST = 10;
    private static final int SEEN = 5;
    private static final String DRAFTS = "/desk/register/drafts";

    private final PetitionLists lists;
    private final Remarks remarks;
    private final SavedLists saved;
    private final RegistrationDrafts drafts;
    private final Houses houses;
    private final Calendars calendars;
    private final Profiles profiles;
    private final List<DeskDuties> duties;
    private final Templates pages;

    StartPage(
            PetitionLists lists,
            Remarks remarks,
            SavedLists saved,
            RegistrationDrafts drafts,
            Houses houses,
            Calendars calendars,
            Profiles profiles,
            List<DeskDuties> duties,
            Templates pages) {
        this.lists = lists;
        this.remarks = remarks;
        this.saved = saved;
        this.drafts = drafts;
        this.houses = houses;
        this.calendars = calendars;
        this.profiles = profiles;
        this.duties = duties;
        this.pages = pages;
    }

    @GetMapping("/desk")
    JteModel start(Ui ui, Actor actor) {
        var today = lists.today(actor, FIRST, SEEN);
        var mine = today.mine();
        var names = new Names(houses, ui)
                .knowing(Stream.concat(mine.lines().stream(), today.seen().stream())
                        .map(Line::deskPerson)
                        .toList());
        return pages.deskStart(
                ui,
                new Start(
                        groups(ui, actor, today.counts()),
                        mine.lines(),
                        mine.next() != null,
                        today.counts().getOrDefault(View.MY_DESK, 0L),
                        today.seen(),
                        remarks.waiting(actor, SEEN),
                        saved.list(actor),
                        actor.may(Power.REGISTER),
                        names,
                        new Dues(ui, calendars.lastRead(), profiles)));
    }

    private List<StartGroup> groups(Ui ui, Actor actor, Map<View, Long> counts) {
        List<Item> items = new ArrayList<>();
        for (Tile tile : tiles(actor, counts))
            items.add(new Item(
                    PetitionList.to(tile.view()),
                    ui.t("petition.view." + tile.view()),
                    tile.number(),
                    tile.tone(),
                    null));
        if (actor.may(Power.REGISTER))
            items.add(new Item(DRAFTS, ui.t("workbench.drafts"), drafts.count(actor), Tone.SOON, null));
        duties.stream()
                .flatMap(each -> each.duties(actor).stream())
                .filter(duty -> duty.waiting() > 0)
                .forEach(duty -> items.add(Item.of(ui, duty)));
        return StartGroup.of(items);
    }

    /** What the post has nothing to do with isn't even a zero. */
    private static List<Tile> tiles(Actor actor, Map<View, Long> counts) {
        return Stream.of(View.values())
                .filter(view -> switch (view) {
                    case MY_DESK, DUE_TODAY, DUE_SOON, LATE -> true;
                    case ON_HOLD -> actor.may(Power.HANDLE);
                    case ELSEWHERE -> actor.may(Power.TRIAGE);
                    case TO_SERVE -> actor.may(Power.SERVE);
                    case EXTENSIONS -> actor.may(Power.APPROVE);
                    case REPORTS -> actor.may(Power.READ_REPORTS);
                    case RECENT, ALL -> false;
                })
                .map(view -> new Tile(view, counts.getOrDefault(view, 0L)))
                .toList();
    }
}
