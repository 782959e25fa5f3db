package xinqiao.workbench.reception;

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
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.reception.DepartmentCalls;
import xinqiao.reception.Visit;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Names;

/** What the petition office asks of a department: to send somebody to the window, now. */
@RestController
@Guides({Provision.KM_8, Provision.KM_18B})
class CallsPage {
    static final String PATH = "/desk/reception/calls";

    private final DepartmentCalls calls;
    private final Houses houses;
    private final Templates pages;

    CallsPage(DepartmentCalls calls, Houses houses, Templates pages) {
        this.calls = calls;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        return page(ui, actor, Form.empty(), List.of());
    }

    @PostMapping(PATH + "/{call:\\d+}")
    ResponseEntity<?> answer(Ui ui, Actor actor, @PathVariable long call, HttpServletRequest request) {
        if (!actor.may(Power.HANDLE)) throw new Missing();
        var form = Form.of(request);
        boolean comes = !form.value("do").equals("decline");
        var person = Answers.id(form, "person").orElse(null);
        return switch (calls.answer(actor, call, person, comes, form.value("reason"))) {
            case Granted<Visit.Call> _ -> Go.done(PATH, "reception.answered");
            case Refused<Visit.Call> no -> Sections.refused(page(ui, actor, form, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        if (!actor.may(Power.HANDLE)) throw new Missing();
        var waiting = calls.waiting(actor);
        var colleagues = calls.colleagues(actor).stream()
                .map(one -> new Option(
                        Long.toString(one.person().id()), one.person().name(ui.locale())))
                .toList();
        var names = new Names(houses, ui)
                .knowing(waiting.stream().map(Visit.Call::person).toList());
        return pages.deskReceptionCalls(ui, waiting, colleagues, names, form, objections);
    }
}
