package xinqiao.workbench.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.pages.Templates;
import xinqiao.petition.BulkAct;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.SavedLists;
import xinqiao.procedure.Profiles;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Dues;
import xinqiao.workbench.Names;
import xinqiao.workbench.SliceWords;

/** The lists of petitions, narrowed, sorted and searched. */
@RestController
class PetitionsPage {
    private final PetitionLists lists;
    private final SavedLists saved;
    private final Houses houses;
    private final Calendars calendars;
    private final Profiles profiles;
    private final SliceWords slices;
    private final Templates pages;
    private final int most;

    PetitionsPage(
            PetitionLists lists,
            SavedLists saved,
            Houses houses,
            Calendars calendars,
            Profiles profiles,
            SliceWords slices,
            Templates pages,
            @Value("${xinqiao.export.most:5000}") int most) {
        this.lists = lists;
        this.saved = saved;
        this.houses = houses;
        this.calendars = calendars;
        this.profiles = profiles;
        this.slices = slices;
        this.pages = pages;
        this.most = most;
    }

    @GetMapping(ListQuery.PATH)
    ResponseEntity<?> list(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var query = ListQuery.of(form);
        // a number typed into the search of the page's head leads straight to its case
        if (form.value("view").isEmpty() && query.narrowing().keySet().equals(java.util.Set.of("q"))) {
            var hit = lists.byNumber(actor, query.filter().words());
            if (hit.isPresent()) return Go.to(ListQuery.PATH + "/" + hit.get().id());
        }
        var page = lists.page(actor, query.filter(), query.after(), query.size());
        var names = new Names(houses, ui)
                .knowing(page.sheet().lines().stream()
                        .flatMap(PetitionsPage::people)
                        .toList());
        return ResponseEntity.ok(pages.deskPetitions(
                ui,
                new PetitionList(
                        query,
                        views(actor),
                        saved.list(actor),
                        page,
                        Chip.of(ui, names, slices, query),
                        houses(ui, actor),
                        departments(ui, actor, query),
                        people(ui, actor, query),
                        BulkAct.of(actor),
                        actor.may(Power.EXPORT) ? most : 0,
                        actor.may(Power.REGISTER),
                        names,
                        new Dues(ui, calendars.lastRead(), profiles))));
    }

    static Stream<@Nullable Long> people(Line line) {
        return Stream.of(line.deskPerson(), line.handlerPerson());
    }

    static List<View> views(Actor actor) {
        return Arrays.stream(View.values())
                .filter(view -> view != View.REPORTS || actor.may(Power.READ_REPORTS))
                .toList();
    }

    /** The houses to choose from: none for whoever sees one only. */
    private List<Option> houses(Ui ui, Actor actor) {
        if (actor.scope() != Scope.BELOW) return List.of();
        return houses.atOrBelow(houses.get(actor.houseCode())).stream()
                .map(house -> new Option(house.code(), house.name(ui.locale())))
                .toList();
    }

    private List<Option> departments(Ui ui, Actor actor, ListQuery query) {
        if (actor.scope() == Scope.OWN || actor.scope() == Scope.DEPARTMENT) return List.of();
        String asked = query.filter().house();
        String house = asked != null && inReach(actor, asked) ? asked : actor.houseCode();
        return houses.departments(house).stream()
                .map(one -> new Option(Long.toString(one.id()), one.name(ui.locale())))
                .toList();
    }

    private boolean inReach(Actor actor, String house) {
        return house.equals(actor.houseCode())
                || actor.scope() == Scope.BELOW
                        && houses.find(house)
                                .filter(one -> one.path().startsWith(actor.housePath()))
                                .isPresent();
    }

    /** The people of the department chosen, else of one's own. */
    private List<Option> people(Ui ui, Actor actor, ListQuery query) {
        Long chosen = query.filter().more().department();
        long department = chosen != null
                        && houses.department(chosen)
                                .filter(one -> inReach(actor, one.houseCode()))
                                .isPresent()
                ? chosen
                : actor.departmentId();
        return houses.holders(department).stream()
                .map(holder -> new Option(
                        Long.toString(holder.person().id()), holder.person().name(ui.locale())))
                .distinct()
                .toList();
    }
}
