package xinqiao.workbench.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
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
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.reception.DepartmentCalls;
import xinqiao.reception.PromiseKind;
import xinqiao.reception.Visit;
import xinqiao.reception.VisitState;
import xinqiao.reception.Visits;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** One visit: called in, registered, a department asked for, the interview written down, what was agreed. */
@RestController
@Guides({Provision.JF_V2, Provision.JF_V1B, Provision.JF_V1C3A, Provision.KM_18B})
class VisitPage {
    static final String PATH = "/desk/reception/visits/";
    private static final String INTERVIEW = "reception.interview.";
    private static final List<String> PARTS = List.of("facts", "earlier", "why", "behaviour", "talks", "explained");

    private final Visits visits;
    private final DepartmentCalls calls;
    private final Houses houses;
    private final Templates pages;

    VisitPage(Visits visits, DepartmentCalls calls, Houses houses, Templates pages) {
        this.visits = visits;
        this.calls = calls;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH + "{visit:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable long visit) {
        var opened = visits.open(actor, visit);
        return page(ui, actor, opened, typed(opened), List.of());
    }

    @PostMapping(PATH + "{visit:\\d+}/move")
    ResponseEntity<?> move(Ui ui, Actor actor, @PathVariable long visit, HttpServletRequest request) {
        VisitState to = Fields.chosen(Form.of(request), "to", VisitState.class).orElseThrow(Missing::new);
        String next = to.over() ? QueuePage.PATH : PATH + visit;
        return answer(ui, actor, visit, visits.move(actor, visit, to), next, "reception.visit-moved");
    }

    @PostMapping(PATH + "{visit:\\d+}/interview")
    ResponseEntity<?> interview(Ui ui, Actor actor, @PathVariable long visit, HttpServletRequest request) {
        var form = Form.of(request);
        var content = new Visit.Interview(
                form.value("facts"),
                form.value("earlier"),
                form.value("why"),
                form.value("behaviour"),
                form.value("talks"),
                form.value("explained"),
                !form.chosen("unfinished", "yes"));
        return switch (visits.interview(actor, visit, content)) {
            case Granted<Visit.Interview> _ -> Go.done(PATH + visit, "reception.interviewed");
            case Refused<Visit.Interview> no ->
                Sections.refused(page(ui, actor, visits.open(actor, visit), form, no.objections()));
        };
    }

    @PostMapping(PATH + "{visit:\\d+}/promise")
    ResponseEntity<?> promise(Ui ui, Actor actor, @PathVariable long visit, HttpServletRequest request) {
        var form = Form.of(request);
        var kind = Fields.chosen(form, "kind", PromiseKind.class);
        var on = form.date("on");
        var opened = visits.open(actor, visit);
        if (kind.isEmpty() || on.isEmpty()) {
            var asked = typed(opened)
                    .with("kind", form.value("kind"))
                    .with("on", form.value("on"))
                    .with("words", form.value("words"));
            if (kind.isEmpty()) asked = asked.problem("kind", "workbench.problem.choose");
            if (on.isEmpty()) asked = asked.problem("on", "workbench.problem.date");
            return Sections.refused(page(ui, actor, opened, asked, List.of()));
        }
        var promised = visits.promise(actor, visit, kind.get(), on.get(), form.value("words"));
        return answer(ui, actor, visit, promised, PATH + visit, "reception.promised");
    }

    @PostMapping(PATH + "{visit:\\d+}/promise-end")
    ResponseEntity<?> endPromise(Actor actor, @PathVariable long visit, HttpServletRequest request) {
        var form = Form.of(request);
        visits.endPromise(actor, visit, Answers.id(form, "promise").orElse(0L), form.chosen("kept", "yes"));
        return Go.done(PATH + visit, "reception.promise-ended");
    }

    @PostMapping(PATH + "{visit:\\d+}/call")
    ResponseEntity<?> call(Ui ui, Actor actor, @PathVariable long visit, HttpServletRequest request) {
        var form = Form.of(request);
        var department = Answers.id(form, "department");
        var opened = visits.open(actor, visit);
        if (department.isEmpty()) {
            var asked =
                    typed(opened).with("about", form.value("about")).problem("department", "workbench.problem.choose");
            return Sections.refused(page(ui, actor, opened, asked, List.of()));
        }
        var called = calls.ask(actor, visit, department.get(), form.value("about"));
        return answer(ui, actor, visit, called, PATH + visit, "reception.called");
    }

    @PostMapping(PATH + "{visit:\\d+}/arrived")
    ResponseEntity<?> arrived(Ui ui, Actor actor, @PathVariable long visit, HttpServletRequest request) {
        long call = Answers.id(Form.of(request), "call").orElse(0L);
        return answer(ui, actor, visit, calls.arrived(actor, call), PATH + visit, "reception.arrived");
    }

    private ResponseEntity<?> answer(Ui ui, Actor actor, long visit, Decision<?> decision, String next, String done) {
        if (!(decision instanceof Refused<?> no)) return Go.done(next, done);
        var opened = visits.open(actor, visit);
        return Sections.refused(page(ui, actor, opened, typed(opened), no.objections()));
    }

    private static Form typed(Visit visit) {
        var interview = visit.interview();
        return interview == null
                ? Form.empty()
                : Form.empty()
                        .with("facts", interview.facts())
                        .with("earlier", interview.earlier())
                        .with("why", interview.why())
                        .with("behaviour", interview.behaviour())
                        .with("talks", interview.talks())
                        .with("explained", Objects.requireNonNullElse(interview.explained(), ""))
                        .with("unfinished", interview.finished() ? "" : "yes");
    }

    private JteModel page(Ui ui, Actor actor, Visit visit, Form form, List<Objection> objections) {
        var departments = houses.departments(actor.houseCode()).stream()
                .filter(one -> one.kind() == DepartmentKind.HANDLING)
                .map(one -> new Option(Long.toString(one.id()), one.name(ui.locale())))
                .toList();
        var names = new Names(houses, ui)
                .knowing(visit.calls().stream().map(Visit.Call::person).toList());
        return pages.deskReceptionVisit(ui, new VisitView(visit, departments, names, fields(ui), form, objections));
    }

    private static List<Field> fields(Ui ui) {
        var fields = Sections.fields(ui, INTERVIEW);
        for (String part : PARTS) {
            boolean first = part.equals("facts");
            (first ? fields : fields.optional()).area(part, first ? 5 : 2);
        }
        fields.tick("unfinished");
        return fields.list();
    }
}
