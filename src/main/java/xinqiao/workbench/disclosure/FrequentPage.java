package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.ApplicationIntake;
import xinqiao.disclosure.FrequentRequests;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.publication.PublicDrafts;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** What is asked for again and again, and what becomes of the proposals to publish it. */
@RestController
@Guides(Provision.LAW_D7)
class FrequentPage {
    static final String PATH = "/desk/frequent";

    private final FrequentRequests requests;
    private final ApplicationIntake intake;
    private final Templates pages;

    FrequentPage(FrequentRequests requests, ApplicationIntake intake, Templates pages) {
        this.requests = requests;
        this.intake = intake;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!FrequentRequests.proposes(actor) && !FrequentRequests.settles(actor)) throw new Missing();
        return page(ui, actor, List.of());
    }

    @PostMapping(PATH + "/propose")
    ResponseEntity<?> propose(Ui ui, Actor actor, HttpServletRequest request) {
        return told(ui, actor, requests.propose(actor, Form.of(request).value("alike")));
    }

    @PostMapping(PATH + "/{proposal:\\d+}/settle")
    ResponseEntity<?> settle(Ui ui, Actor actor, @PathVariable long proposal, HttpServletRequest request) {
        var form = Form.of(request);
        return told(ui, actor, requests.settle(actor, proposal, form.chosen("do", "publish"), form.value("words")));
    }

    private ResponseEntity<?> told(Ui ui, Actor actor, Decision<Long> decision) {
        return switch (decision) {
            case Granted<Long> _ -> Go.done(PATH, "applications.act");
            case Refused<Long> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, actor, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, List<Objection> objections) {
        return pages.deskFrequent(
                ui,
                requests.list(actor),
                FrequentRequests.proposes(actor),
                FrequentRequests.settles(actor),
                PublicDrafts.drafts(actor),
                objections,
                intake.profile(actor.houseCode()));
    }
}
