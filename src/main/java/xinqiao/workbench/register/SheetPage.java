package xinqiao.workbench.register;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.Slips;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** The sheet that goes with a letter to the leader in charge (来信办理单), with the proposed handling; to be printed. */
@RestController
@Guides(Provision.JF_L3B)
class SheetPage {
    private final PetitionDesk desk;
    private final Slips slips;
    private final MailBook book;
    private final Houses houses;
    private final Templates pages;

    SheetPage(PetitionDesk desk, Slips slips, MailBook book, Houses houses, Templates pages) {
        this.desk = desk;
        this.slips = slips;
        this.book = book;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions/{id:\\d+}/sheet")
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        return pages.deskSheet(
                ui, desk.read(actor, id), book.letters(actor, id), slips.of(actor, id), new Names(houses, ui));
    }
}
