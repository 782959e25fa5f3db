package xinqiao.workbench.mail;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.mailroom.Slips;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** The register of what leaders decided on handling slips (批示登记), each followed by how it was carried out. */
@RestController
@Guides(Provision.JF_L3B)
class InstructionsPage {
    static final String PATH = BoardPage.PATH + "/instructions";

    private final Slips slips;
    private final Houses houses;
    private final Templates pages;

    InstructionsPage(Slips slips, Houses houses, Templates pages) {
        this.slips = slips;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!Slips.reads(actor)) throw new Missing();
        return pages.deskMailInstructions(ui, slips.list(actor), new Names(houses, ui));
    }
}
