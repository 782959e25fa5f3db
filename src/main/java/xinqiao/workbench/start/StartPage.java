package xinqiao.workbench.start;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Filter;
import xinqiao.petition.Filter.View;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** What waits at this desk, the most urgent first. */
@RestController
class StartPage {
    private static final int FIRST = 10;

    private final PetitionDesk desk;
    private final Houses houses;
    private final Templates pages;

    StartPage(PetitionDesk desk, Houses houses, Templates pages) {
        this.desk = desk;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/desk")
    JteModel start(Ui ui, Actor actor) {
        var mine = desk.list(actor, Filter.of(View.MY_DESK), null, FIRST);
        var start = new Start(
                desk.counts(actor),
                mine.lines(),
                mine.next() != null,
                actor.may(Power.READ_REPORTS),
                actor.may(Power.REGISTER),
                new Names(houses, ui));
        return pages.deskStart(ui, start);
    }
}
