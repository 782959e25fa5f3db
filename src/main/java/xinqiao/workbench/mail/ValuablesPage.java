package xinqiao.workbench.mail;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.mailroom.Colleagues;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.Valuable;
import xinqiao.mailroom.Valuables;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** The register of money and valuables that came with letters. */
@RestController
@Guides(Provision.JF_L5)
class ValuablesPage {
    static final String PATH = BoardPage.PATH + "/valuables";

    private final Valuables valuables;
    private final LetterPage letters;
    private final Colleagues colleagues;
    private final Registrations registrations;
    private final Houses houses;
    private final Templates pages;

    ValuablesPage(
            Valuables valuables,
            LetterPage letters,
            Colleagues colleagues,
            Registrations registrations,
            Houses houses,
            Templates pages) {
        this.valuables = valuables;
        this.letters = letters;
        this.colleagues = colleagues;
        this.registrations = registrations;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        return page(ui, actor, Form.empty(), List.of());
    }

    @PostMapping(BoardPage.PATH + "/{mail:\\d+}/valuables")
    ResponseEntity<?> take(Ui ui, Actor actor, @PathVariable long mail, HttpServletRequest request) {
        var form = Form.of(request);
        long with = Answers.id(form, "with").orElse(0L);
        return switch (valuables.take(actor, mail, form.value("what"), with)) {
            case Granted<Long> _ -> Go.done(BoardPage.PATH + "/" + mail, "mailroom.valuable-taken");
            case Refused<Long> no -> MailLinks.refused(letters.page(ui, actor, mail, form, no.objections()));
        };
    }

    @PostMapping(PATH + "/{valuable:\\d+}")
    ResponseEntity<?> settle(Ui ui, Actor actor, @PathVariable long valuable, HttpServletRequest request) {
        var form = Form.of(request);
        var how = Fields.chosen(form, "how", Valuable.State.class).orElse(Valuable.State.OPEN);
        long with = Answers.id(form, "with").orElse(0L);
        return switch (valuables.settle(actor, valuable, how, form.value("words"), with)) {
            case Granted<Valuable> _ -> Go.done(PATH, "mailroom.valuable-settled");
            case Refused<Valuable> no ->
                MailLinks.refused(page(ui, actor, form.with("valuable", Long.toString(valuable)), no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        if (!Valuables.reads(actor)) throw new Missing();
        return pages.deskMailValuables(
                ui,
                new ValuablesView(
                        valuables.list(actor),
                        Mailroom.keeps(actor) ? actor.houseCode() : "",
                        MailLinks.people(ui, colleagues.others(actor)),
                        new Names(houses, ui),
                        form,
                        objections,
                        registrations.profile(actor.houseCode())));
    }
}
