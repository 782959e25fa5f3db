package xinqiao.workbench.mail;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.mailroom.Colleagues;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.Slips;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Names;

/** The register of what leaders decided on handling slips (批示登记), each followed by how it was carried out. */
@RestController
@Guides(Provision.JF_L3B)
class InstructionsPage {
    static final String PATH = BoardPage.PATH + "/instructions";

    private final Slips slips;
    private final Colleagues colleagues;
    private final Houses houses;
    private final Templates pages;

    InstructionsPage(Slips slips, Colleagues colleagues, Houses houses, Templates pages) {
        this.slips = slips;
        this.colleagues = colleagues;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!Slips.reads(actor)) throw new Missing();
        return pages.deskMailInstructions(
                ui,
                slips.list(actor),
                slips.unsubmitted(actor),
                MailLinks.people(ui, colleagues.leaders(actor.houseCode())),
                new Names(houses, ui));
    }

    /** One press for the letters of a morning. */
    @PostMapping(PATH)
    ResponseEntity<?> submitAll(Actor actor, HttpServletRequest request) {
        if (!Mailroom.keeps(actor)) throw new Missing();
        int submitted =
                slips.submitAll(actor, Answers.id(Form.of(request), "leader").orElse(0L));
        return submitted == 0
                ? Go.to(PATH, Flash.Kind.WARN, "mailroom.none-submitted")
                : Go.done(PATH, "mailroom.all-submitted");
    }
}
