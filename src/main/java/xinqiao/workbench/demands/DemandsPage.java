package xinqiao.workbench.demands;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
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
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Demand;
import xinqiao.petition.Demands;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** The list by which demands are classified: read by everybody, written by the petition office, version by version. */
@RestController
@Guides(Provision.KM_23)
class DemandsPage {
    private static final String PATH = "/desk/list-of-demands";
    private static final String NAMES = "workbench.demand";

    private final Demands demands;
    private final Houses houses;
    private final Profiles profiles;
    private final Templates pages;

    DemandsPage(Demands demands, Houses houses, Profiles profiles, Templates pages) {
        this.demands = demands;
        this.houses = houses;
        this.profiles = profiles;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor, @RequestParam(defaultValue = "") String q) {
        var all = demands.inForce(actor, actor.houseCode());
        return pages.deskDemands(
                ui, new DemandList(all, q.strip(), Demands.mayEdit(actor), profile(ui, actor), new Names(houses, ui)));
    }

    @GetMapping(PATH + "/{id:\\d+}")
    JteModel one(Ui ui, Actor actor, @PathVariable long id) {
        var entry = find(actor, id);
        return pages.deskDemand(
                ui,
                entry,
                demands.versions(actor, entry.houseCode(), entry.code()),
                profile(ui, actor),
                Demands.mayEdit(actor));
    }

    /** A new entry, or the next version of one. */
    @GetMapping(PATH + "/new")
    JteModel write(Ui ui, Actor actor, @RequestParam Optional<Long> of) {
        if (!Demands.mayEdit(actor)) throw new Missing();
        return form(ui, actor, of.map(id -> values(find(actor, id))).orElse(Form.empty()), List.of());
    }

    @PostMapping(PATH + "/new")
    ResponseEntity<?> save(Ui ui, Actor actor, HttpServletRequest request) {
        if (!Demands.mayEdit(actor)) throw new Missing();
        var checked = Answers.check(fields(ui, actor), Form.of(request));
        if (!checked.ok()) return refused(form(ui, actor, checked, List.of()));
        return switch (demands.write(actor, draft(checked))) {
            case Granted<Demand> _ -> Go.done(PATH, "workbench.demand");
            case Refused<Demand> no -> refused(form(ui, actor, checked, no.objections()));
        };
    }

    private Demand find(Actor actor, long id) {
        var entry = demands.find(actor, id).orElseThrow(Missing::new);
        boolean ours = houses.get(actor.houseCode()).line().contains(entry.houseCode());
        if (!ours) throw new Missing();
        return entry;
    }

    private static Demand.Draft draft(Form form) {
        return new Demand.Draft(
                form.value("code"),
                form.value("demand-zh"),
                form.value("demand-en"),
                Fields.chosen(form, "kind", MatterKind.class).orElseThrow(),
                form.value("branch").isEmpty() ? null : form.value("branch"),
                form.chosen("scope", "yes"),
                form.value("route"),
                form.value("body"),
                form.value("basis"),
                form.chosen("withdrawn", "yes"));
    }

    private static Form values(Demand entry) {
        var form = Form.empty()
                .with("code", entry.code())
                .with("demand-zh", entry.demandZh())
                .with("demand-en", entry.demandEn())
                .with("kind", entry.kind().name())
                .with("scope", entry.inScope() ? "yes" : "no")
                .with("route", entry.route())
                .with("body", entry.body())
                .with("basis", entry.basis());
        String branch = entry.branch();
        return branch == null ? form : form.with("branch", branch);
    }

    private List<xinqiao.workbench.Field> fields(Ui ui, Actor actor) {
        var fields = new Fields(ui, NAMES);
        fields.line("code", "short");
        fields.area("demand-zh", 2);
        fields.area("demand-en", 2);
        fields.one("kind", Fields.options(ui, Arrays.asList(MatterKind.values()), "petition.kind."));
        fields.optional()
                .one(
                        "branch",
                        profile(ui, actor).branches().stream()
                                .map(one -> new Option(one.key(), one.name().in(ui.locale())))
                                .toList());
        fields.one(
                "scope",
                List.of(new Option("yes", ui.t(NAMES + ".scope.yes")), new Option("no", ui.t(NAMES + ".scope.no"))));
        fields.line("route", "full");
        fields.optional().line("body", "full");
        fields.line("basis", "full");
        fields.optional().tick("withdrawn");
        return fields.list();
    }

    private Profile profile(Ui ui, Actor actor) {
        return profiles.get(houses.profile(actor.houseCode(), WorkKind.PETITION.name(), ui.today())
                .orElseThrow());
    }

    private JteModel form(Ui ui, Actor actor, Form values, List<Objection> objections) {
        return pages.deskDemandForm(ui, fields(ui, actor), values, objections, profile(ui, actor));
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
