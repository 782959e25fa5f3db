package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** One petition: what was said, where it stands, what happened, and what can be done now. */
@RestController
class CasePage {
    private final PetitionDesk desk;
    private final Houses houses;
    private final Templates pages;

    CasePage(PetitionDesk desk, Houses houses, Templates pages) {
        this.desk = desk;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions/{id:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        var file = desk.read(actor, id);
        var names = new Names(houses, ui);
        var history = Told.of(ui, names, file.history().reversed());
        return pages.deskPetition(ui, new CaseView(file, names, history));
    }
}
