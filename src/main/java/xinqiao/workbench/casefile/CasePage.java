package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionLists;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** One petition: what was said, where it stands, what happened, and what can be done now. */
@RestController
class CasePage {
    private final PetitionDesk desk;
    private final PetitionLists lists;
    private final Houses houses;
    private final Templates pages;

    CasePage(PetitionDesk desk, PetitionLists lists, Houses houses, Templates pages) {
        this.desk = desk;
        this.lists = lists;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions/{id:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        var file = desk.read(actor, id);
        lists.saw(actor, id);
        var names = new Names(houses, ui);
        var history = Told.of(ui, names, file.history().reversed());
        return pages.deskPetition(ui, new CaseView(file, names, history));
    }
}
