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
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.Slip;
import xinqiao.mailroom.Slips;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.ChannelField;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Names;

/** The handling slip of a case: submitted to the leader in charge, decided, carried out as decided. */
@RestController
@Guides(Provision.JF_L3B)
class SlipPage {
    private static final String PATH = "/desk/petitions/{id:\\d+}/slips";

    private final Slips slips;
    private final MailBook book;
    private final PetitionDesk desk;
    private final Houses houses;
    private final Templates pages;

    SlipPage(Slips slips, MailBook book, PetitionDesk desk, Houses houses, Templates pages) {
        this.slips = slips;
        this.book = book;
        this.desk = desk;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        String proposed = desk.read(actor, id).text().came().value(ChannelField.PROPOSED_HANDLING);
        return page(ui, actor, id, Form.empty().with("proposal", proposed), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> submit(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        var form = Form.of(request);
        long leader = Answers.id(form, "leader").orElse(0L);
        var done = slips.submit(actor, id, leader, form.value("proposal"));
        return answer(ui, actor, id, form, done, "mailroom.slip-submitted");
    }

    @PostMapping(PATH + "/{slip:\\d+}/decide")
    ResponseEntity<?> decide(
            Ui ui, Actor actor, @PathVariable long id, @PathVariable long slip, HttpServletRequest request) {
        var form = Form.of(request);
        if (!form.chosen("agreed", "yes") && !form.chosen("agreed", "no")) {
            var page = page(ui, actor, id, form.problem("agreed", "workbench.problem.choose"), List.of());
            return MailLinks.refused(page);
        }
        var done = slips.decide(actor, of(actor, id, slip), form.chosen("agreed", "yes"), form.value("words"));
        return answer(ui, actor, id, form, done, "mailroom.slip-decided");
    }

    @PostMapping(PATH + "/{slip:\\d+}/carry-out")
    ResponseEntity<?> carryOut(
            Ui ui, Actor actor, @PathVariable long id, @PathVariable long slip, HttpServletRequest request) {
        var form = Form.of(request);
        var done = slips.carryOut(actor, of(actor, id, slip), form.value("result"));
        return answer(ui, actor, id, form, done, "mailroom.slip-carried-out");
    }

    /** A slip of another case isn't there. */
    private long of(Actor actor, long id, long slip) {
        return slips.of(actor, id).stream()
                .map(Slip::id)
                .filter(one -> one == slip)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private ResponseEntity<?> answer(Ui ui, Actor actor, long id, Form form, Decision<Slip> decision, String done) {
        return switch (decision) {
            case Granted<Slip> _ -> Go.done("/desk/petitions/" + id + "/slips", done);
            case Refused<Slip> no -> MailLinks.refused(page(ui, actor, id, form, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, long id, Form form, List<Objection> objections) {
        var file = desk.read(actor, id);
        if (!Slips.reads(actor)) throw new Missing();
        var all = slips.of(actor, id);
        var waiting = all.stream()
                .filter(slip -> slip.state() == Slip.State.SUBMITTED)
                .findFirst();
        boolean own = file.petition().origin().houseCode().equals(actor.houseCode());
        List<Option> leaders = own && actor.may(Power.REGISTER) && waiting.isEmpty()
                ? MailLinks.people(ui, slips.leaders(actor, id))
                : List.of();
        var filled = leaders.size() == 1 && form.value("leader").isEmpty()
                ? form.with("leader", leaders.getFirst().value())
                : form;
        return pages.deskMailSlip(
                ui,
                new SlipView(
                        file,
                        book.letters(actor, id),
                        all,
                        leaders,
                        waiting.filter(slip -> Slips.decides(slip, actor)).isPresent(),
                        own && (actor.may(Power.REGISTER) || actor.may(Power.HANDLE)),
                        new Names(houses, ui),
                        filled,
                        objections));
    }
}
