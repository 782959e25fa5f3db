package xinqiao.workbench.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.reception.Visit;
import xinqiao.reception.Visits;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;

/** The queue of the day at the window, with what has to be completed before the day ends. */
@RestController
@Guides({Provision.JF_V1A, Provision.KM_18A})
class QueuePage {
    static final String PATH = "/desk/reception/queue";

    private final Visits visits;
    private final Templates pages;

    QueuePage(Visits visits, Templates pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel queue(Ui ui, Actor actor) {
        return page(ui, actor, Form.empty().with("people", "1"), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> arrive(Ui ui, Actor actor, HttpServletRequest request) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var form = Form.of(request);
        int people = Math.clamp(Answers.number(form, "people").orElse(0), 0, 1000);
        if (form.value("name").length() > 200)
            return Sections.refused(page(ui, actor, form.problem("name", "reception.problem.long"), List.of()));
        return switch (visits.arrive(actor, form.value("name"), people)) {
            case Granted<Visit> _ -> Go.done(PATH, "reception.ticket");
            case Refused<Visit> no -> Sections.refused(page(ui, actor, form, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        return pages.deskReceptionQueue(
                ui,
                new QueueView(
                        visits.queue(actor, ui.today()),
                        visits.incomplete(actor),
                        visits.due(actor, ui.today()),
                        form,
                        objections));
    }
}
