package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Ui;

/** Who petitions, with numbers and addresses in full: for whoever has to reach them, and not without a trace. */
@RestController
class PetitionersPage {
    private final PetitionDesk desk;
    private final Templates pages;

    PetitionersPage(PetitionDesk desk, Templates pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions/{id:\\d+}/people")
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        var full = desk.unmask(actor, id);
        return pages.deskPeopleInFull(ui, desk.read(actor, id), full);
    }
}
