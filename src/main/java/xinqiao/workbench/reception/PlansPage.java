package xinqiao.workbench.reception;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.reception.DutyDesk;
import xinqiao.reception.Plan;
import xinqiao.reception.PlanKind;
import xinqiao.reception.Plans;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The leading group, emergency plans, sensitive periods and what they demand today. */
@RestController
@Guides(Provision.KM_5)
class PlansPage {
    static final String PATH = "/desk/reception/plans";
    private static final String NAME = "reception.ready.";

    private final Plans plans;
    private final Sections sections;
    private final Templates pages;

    PlansPage(Plans plans, Sections sections, Templates pages) {
        this.plans = plans;
        this.sections = sections;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!DutyDesk.takes(actor)) throw new Missing();
        return pages.deskReceptionPlans(ui, plans.list(actor), plans.today(actor), actor.may(Power.REGISTER));
    }

    @GetMapping(PATH + "/new")
    JteModel write(Ui ui, Actor actor, @RequestParam(defaultValue = "PERIOD") String kind) {
        var form = Form.empty()
                .with("kind", kind)
                .with("from", ui.today().toString())
                .with("inForce", "yes");
        return form(ui, actor, null, form, List.of());
    }

    @PostMapping(PATH + "/new")
    ResponseEntity<?> save(Ui ui, Actor actor, HttpServletRequest request) {
        return keep(ui, actor, null, Form.of(request));
    }

    @GetMapping(PATH + "/{plan:\\d+}")
    JteModel change(Ui ui, Actor actor, @PathVariable long plan) {
        return form(ui, actor, plan, values(plans.open(actor, plan)), List.of());
    }

    @PostMapping(PATH + "/{plan:\\d+}")
    ResponseEntity<?> save(Ui ui, Actor actor, @PathVariable long plan, HttpServletRequest request) {
        var form = Form.of(request).with("kind", plans.open(actor, plan).kind().name());
        return keep(ui, actor, plan, form);
    }

    @PostMapping(PATH + "/{plan:\\d+}/done")
    ResponseEntity<Void> done(Actor actor, @PathVariable long plan, HttpServletRequest request) {
        var form = Form.of(request);
        plans.done(actor, plan, Answers.number(form, "ord").orElse(-1), form.value("remark"));
        return Go.done(PATH, "reception.measure-done");
    }

    private ResponseEntity<?> keep(Ui ui, Actor actor, @Nullable Long plan, Form form) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var checked = Answers.check(fields(ui, actor, plan), form);
        var kind = Fields.chosen(checked, "kind", PlanKind.class);
        if (!checked.ok() || kind.isEmpty()) return Sections.refused(form(ui, actor, plan, checked, List.of()));
        var content = new Plan.Content(
                checked.value("name"),
                checked.value("chair"),
                Arrays.stream(checked.value("lines").split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Answers.id(checked, "plan").orElse(null));
        var kept = plans.keep(
                actor,
                plan,
                kind.get(),
                checked.date("from").orElseThrow(),
                checked.date("to").orElseThrow(),
                checked.chosen("inForce", "yes"),
                content);
        return switch (kept) {
            case Granted<Long> _ -> Go.done(PATH, "reception.plan-kept");
            case Refused<Long> no -> Sections.refused(form(ui, actor, plan, checked, no.objections()));
        };
    }

    private static Form values(Plan plan) {
        Long follows = plan.content().plan();
        return Form.empty()
                .with("kind", plan.kind().name())
                .with("name", plan.content().name())
                .with("chair", plan.content().chair())
                .with("lines", String.join("\n", plan.content().lines()))
                .with("plan", follows == null ? "" : Long.toString(follows))
                .with("from", plan.from().toString())
                .with("to", plan.to().toString())
                .with("inForce", plan.inForce() ? "yes" : "no");
    }

    private List<Field> fields(Ui ui, Actor actor, @Nullable Long plan) {
        var fields = Sections.fields(ui, NAME);
        if (plan == null)
            fields.one("kind", Fields.options(ui, Arrays.asList(PlanKind.values()), "reception.ready.kind."));
        fields.line("name", "full");
        fields.optional().line("chair", "medium");
        fields.area("lines", 6);
        fields.optional()
                .pick(
                        "plan",
                        plans.list(actor).stream()
                                .filter(one -> one.kind() == PlanKind.PLAN)
                                .map(one -> new Option(
                                        Long.toString(one.id()), one.content().name()))
                                .toList());
        fields.day("from", null);
        fields.day("to", null);
        fields.tick("inForce");
        return fields.list();
    }

    private JteModel form(Ui ui, Actor actor, @Nullable Long plan, Form form, List<Objection> objections) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        String action = plan == null ? PATH + "/new" : PATH + "/" + plan;
        return sections.form(ui, actor, NAME, action, PATH, fields(ui, actor, plan), form, objections, Provision.KM_5);
    }
}
