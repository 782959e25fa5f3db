package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.calendar.Calendars;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.ApplicationLine;
import xinqiao.disclosure.ApplicationLists;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.pages.Templates;
import xinqiao.procedure.Profiles;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Dues;
import xinqiao.workbench.Names;

/** The lists of applications, narrowed and searched. */
@RestController
@Guides(Provision.SYS_4)
class ApplicationsPage {
    private final ApplicationLists lists;
    private final ApplicationIntake intake;
    private final Houses houses;
    private final Calendars calendars;
    private final Profiles profiles;
    private final Templates pages;

    ApplicationsPage(
            ApplicationLists lists,
            ApplicationIntake intake,
            Houses houses,
            Calendars calendars,
            Profiles profiles,
            Templates pages) {
        this.lists = lists;
        this.intake = intake;
        this.houses = houses;
        this.calendars = calendars;
        this.profiles = profiles;
        this.pages = pages;
    }

    @GetMapping(ApplicationQuery.PATH)
    JteModel list(Ui ui, Actor actor, HttpServletRequest request) {
        var query = ApplicationQuery.of(Form.of(request));
        var page = lists.page(actor, query.filter(), query.after(), ApplicationQuery.SIZE);
        var names = new Names(houses, ui)
                .knowing(page.lines().stream().map(ApplicationLine::deskPerson).toList());
        return pages.deskDisclosureList(
                ui,
                new ApplicationsView(
                        query,
                        page,
                        lists.counts(actor),
                        houses(ui, actor),
                        departments(ui, actor),
                        intake.profile(actor.houseCode()),
                        profiles::disclosure,
                        actor.may(Power.EXPORT),
                        actor.may(Power.REGISTER),
                        names,
                        new Dues(ui, calendars.lastRead(), profiles)));
    }

    private List<Option> houses(Ui ui, Actor actor) {
        if (actor.scope() != Scope.BELOW) return List.of();
        return houses.atOrBelow(houses.get(actor.houseCode())).stream()
                .map(house -> new Option(house.code(), house.name(ui.locale())))
                .toList();
    }

    private List<Option> departments(Ui ui, Actor actor) {
        if (actor.scope() == Scope.OWN || actor.scope() == Scope.DEPARTMENT) return List.of();
        return houses.departments(actor.houseCode()).stream()
                .map(one -> new Option(Long.toString(one.id()), one.name(ui.locale())))
                .toList();
    }
}
