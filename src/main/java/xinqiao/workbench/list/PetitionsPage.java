package xinqiao.workbench.list;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.pages.Templates;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** The lists of petitions, narrowed and searched. */
@RestController
class PetitionsPage {
    private static final int PAGE = 30;

    private final PetitionDesk desk;
    private final Houses houses;
    private final Templates pages;

    PetitionsPage(PetitionDesk desk, Houses houses, Templates pages) {
        this.desk = desk;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions")
    JteModel list(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var query = ListQuery.of(form);
        var sheet = desk.list(actor, query.filter(), query.after(), PAGE);
        var names = new Names(houses, ui)
                .knowing(sheet.lines().stream().map(Line::deskPerson).toList());
        return pages.deskPetitions(
                ui,
                new PetitionList(
                        query,
                        views(actor),
                        sheet,
                        (int) desk.count(actor, query.filter()).number(),
                        form,
                        houses(ui, actor),
                        actor.may(Power.EXPORT),
                        actor.may(Power.REGISTER),
                        names));
    }

    private static List<View> views(Actor actor) {
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
}
