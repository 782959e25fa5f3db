package xinqiao.workbench.leadership;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.CasePlan;
import xinqiao.leadership.CasePlans;
import xinqiao.leadership.Coordinator;
import xinqiao.leadership.PaperKind;
import xinqiao.leadership.PlanAct;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;
import xinqiao.workbench.leadership.PaperView.Row;

/** Plans to coordinate (协调处理方案), and reports of matters from outside with the outline of a direct answer (答复提纲). */
@RestController
@Guides({Provision.JF_V3, Provision.JF_V3E})
class PlanPage {
    static final String COORDINATIONS = LeadershipPages.PATH + "/coordinations";
    static final String OUTLINES = LeadershipPages.PATH + "/outlines";
    private static final String REGISTER = LeadershipPages.PATH + "/{plans:coordinations|outlines}";
    private static final String CASE = "/desk/petitions/{id:\\d+}";

    private final CasePlans plans;
    private final PetitionDesk desk;
    private final LeadershipPages shared;
    private final Templates pages;

    PlanPage(CasePlans plans, PetitionDesk desk, LeadershipPages shared, Templates pages) {
        this.plans = plans;
        this.desk = desk;
        this.shared = shared;
        this.pages = pages;
    }

    private static PaperKind kind(String register) {
        return register.equals("coordinations") ? PaperKind.COORDINATION : PaperKind.OUTLINE;
    }

    private static String path(PaperKind kind) {
        return kind == PaperKind.COORDINATION ? COORDINATIONS : OUTLINES;
    }

    private static String texts(PaperKind kind) {
        return kind == PaperKind.COORDINATION ? "leadership.coordinations." : "leadership.outlines.";
    }

    @GetMapping(REGISTER)
    JteModel list(Ui ui, Actor actor, @PathVariable String plans) {
        PaperKind kind = kind(plans);
        var names = shared.names(ui);
        return pages.deskLeadershipList(
                ui,
                new PaperList(
                        texts(kind),
                        LeadershipPages.sections(ui),
                        List.of(),
                        path(kind),
                        this.plans.list(actor, kind, true).stream()
                                .map(one -> line(ui, names, one))
                                .toList(),
                        null,
                        null,
                        CasePlans.provision(kind)));
    }

    static PaperLine line(Ui ui, Names names, CasePlan one) {
        return new PaperLine(
                path(one.kind()) + "/" + one.id(),
                LeadershipPages.title(one.cases()),
                LeadershipPages.numbers(one.cases()),
                "",
                names.signed(one.content().by()),
                one.kind() == PaperKind.COORDINATION
                        ? ui.t("leadership.coordinator." + one.content().coordinator())
                        : "",
                one.on(),
                one.nextOn(),
                one.late(ui.today()),
                ui.t("leadership.plan." + one.state()),
                LeadershipPages.tone(one.state()));
    }

    @GetMapping(CASE + "/coordinations")
    JteModel coordinate(Ui ui, Actor actor, @PathVariable long id) {
        return form(ui, actor, id, PaperKind.COORDINATION, Form.empty(), List.of());
    }

    @GetMapping(CASE + "/outlines")
    JteModel outline(Ui ui, Actor actor, @PathVariable long id) {
        return form(ui, actor, id, PaperKind.OUTLINE, Form.empty(), List.of());
    }

    @PostMapping(CASE + "/coordinations")
    ResponseEntity<?> coordinate(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        return propose(ui, actor, id, PaperKind.COORDINATION, request);
    }

    @PostMapping(CASE + "/outlines")
    ResponseEntity<?> outline(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        return propose(ui, actor, id, PaperKind.OUTLINE, request);
    }

    private ResponseEntity<?> propose(Ui ui, Actor actor, long id, PaperKind kind, HttpServletRequest request) {
        mustDraft(actor, id);
        var form = LeadershipPages.checkMeasures(Answers.check(fields(ui, actor, kind), Form.of(request)));
        if (!form.ok()) return LeadershipPages.refused(form(ui, actor, id, kind, form, List.of()));
        String outline = form.value("outline");
        String words = outline.isEmpty() || form.value("words").isEmpty()
                ? form.value("words")
                : form.value("words") + "\n\n" + ui.t("leadership.outline.words") + "\n" + outline;
        Coordinator coordinator =
                Fields.chosen(form, "coordinator", Coordinator.class).orElse(Coordinator.OFFICER);
        return switch (this.plans.propose(actor, kind, id, words, coordinator, LeadershipPages.measures(form))) {
            case Granted<CasePlan>(CasePlan one) -> Go.done(path(kind) + "/" + one.id(), "leadership.proposed");
            case Refused<CasePlan>(List<Objection> objections) ->
                LeadershipPages.refused(form(ui, actor, id, kind, form, objections));
        };
    }

    private void mustDraft(Actor actor, long id) {
        var origin = desk.read(actor, id).petition().origin();
        if (!Bulletins.drafts(actor) || !origin.houseCode().equals(actor.houseCode())) throw new Missing();
    }

    private List<Field> fields(Ui ui, Actor actor, PaperKind kind) {
        if (kind == PaperKind.OUTLINE)
            return LeadershipPages.fields(ui, "leadership.outline.")
                    .area("words", 4)
                    .optional()
                    .area("outline", 6)
                    .list();
        List<Field> all = new ArrayList<>(LeadershipPages.fields(ui, "leadership.coordinate.")
                .area("words", 5)
                .one("coordinator", coordinators(ui))
                .list());
        all.addAll(shared.measureFields(ui, actor));
        return all;
    }

    private static List<Option> coordinators(Ui ui) {
        return Fields.options(ui, Arrays.asList(Coordinator.values()), "leadership.coordinator.");
    }

    private JteModel form(Ui ui, Actor actor, long id, PaperKind kind, Form form, List<Objection> objections) {
        mustDraft(actor, id);
        var origin = desk.read(actor, id).petition().origin();
        String register = path(kind).substring(LeadershipPages.PATH.length());
        return pages.deskLeadershipForm(
                ui,
                new LeadershipForm(
                        texts(kind) + "new.",
                        origin.number() + " " + origin.title(),
                        "/desk/petitions/" + id + register,
                        new Link("/desk/petitions/" + id + "/leadership", origin.number()),
                        fields(ui, actor, kind),
                        List.of(),
                        form,
                        objections,
                        List.of(CasePlans.provision(kind)),
                        shared.profile(actor)));
    }

    @GetMapping(REGISTER + "/{paper:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable String plans, @PathVariable long paper) {
        return page(ui, actor, this.plans.open(actor, kind(plans), paper), null, Form.empty(), List.of());
    }

    @PostMapping(REGISTER + "/{paper:\\d+}/{deed:[a-z-]+}")
    ResponseEntity<?> act(
            Ui ui,
            Actor actor,
            @PathVariable String plans,
            @PathVariable long paper,
            @PathVariable String deed,
            HttpServletRequest request) {
        PaperKind kind = kind(plans);
        CasePlan one = this.plans.open(actor, kind, paper);
        String here = path(kind) + "/" + paper;
        PlanAct act = CasePlans.open(one, actor).stream()
                .filter(each -> slug(each).equals(deed))
                .findFirst()
                .orElse(null);
        if (act == null) return Go.to(here, Flash.Kind.WARN, "leadership.not-open");
        var form = Answers.check(fields(ui, one, act), Form.of(request));
        if (!form.ok()) return LeadershipPages.refused(page(ui, actor, one, deed, form, List.of()));
        Decision<CasePlan> done = switch (act) {
            case APPROVE ->
                this.plans.approve(
                        actor,
                        kind,
                        paper,
                        form.chosen("approved", "yes"),
                        Fields.chosen(form, "coordinator", Coordinator.class)
                                .orElse(one.content().coordinator()),
                        form.value("remark"));
            case MEASURE ->
                this.plans.measureDone(
                        actor, kind, paper, Answers.number(form, "place").orElse(-1), form.value("result"));
            case CONCLUDE -> this.plans.conclude(actor, kind, paper, form.value("ended"));
        };
        return switch (done) {
            case Granted<CasePlan> _ -> Go.done(here, "leadership.plan." + act);
            case Refused<CasePlan>(List<Objection> objections) ->
                LeadershipPages.refused(page(ui, actor, one, deed, form, objections));
        };
    }

    private static String slug(PlanAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    private static List<Field> fields(Ui ui, CasePlan one, PlanAct act) {
        var fields = LeadershipPages.fields(ui, "leadership.field.");
        var measures = one.content().measures();
        return switch (act) {
            case APPROVE -> {
                fields.one(
                        "approved",
                        List.of(
                                new Option("yes", ui.t("leadership.field.approved.YES")),
                                new Option("no", ui.t("leadership.field.approved.NO"))));
                if (one.kind() == PaperKind.COORDINATION) fields.one("coordinator", coordinators(ui));
                yield fields.optional().area("remark", 2).list();
            }
            case MEASURE -> {
                var open = IntStream.range(0, measures.size())
                        .filter(place -> measures.get(place).open())
                        .boxed()
                        .toList();
                yield fields.one("place", LeadershipPages.open(measures, open))
                        .area("result", 2)
                        .list();
            }
            case CONCLUDE -> fields.area("ended", 3).list();
        };
    }

    private JteModel page(
            Ui ui, Actor actor, CasePlan one, @Nullable String tried, Form form, List<Objection> objections) {
        var names = shared.names(ui);
        var content = one.content();
        List<Row> rows = new ArrayList<>();
        for (var ref : one.cases())
            rows.add(new Row(
                    "leadership.row.case", ref.number() + " " + ref.title(), "/desk/petitions/" + ref.id(), false));
        rows.add(Row.said("leadership.row.plan", content.words()));
        if (one.kind() == PaperKind.COORDINATION)
            rows.add(Row.of("leadership.row.coordinator", ui.t("leadership.coordinator." + content.coordinator())));
        rows.add(Row.of("leadership.row.drafter", names.signed(content.by()) + " · " + ui.date(one.on())));
        if (!content.outcome().isBlank()) rows.add(Row.said("leadership.row.result", content.outcome()));
        var open = CasePlans.open(one, actor);
        return pages.deskLeadershipPaper(
                ui,
                new PaperView(
                        new Link(path(one.kind()), ui.t(texts(one.kind()) + "title")),
                        path(one.kind()) + "/" + one.id(),
                        ui.t(texts(one.kind()) + "title"),
                        LeadershipPages.title(one.cases()),
                        ui.t("leadership.plan." + one.state()),
                        LeadershipPages.tone(one.state()),
                        one.late(ui.today()),
                        rows,
                        content.measures(),
                        content.notes(),
                        List.of(),
                        open.stream()
                                .map(act -> new Offer(slug(act), fields(ui, one, act)))
                                .toList(),
                        tried,
                        tried == null
                                ? Form.empty()
                                        .with(
                                                "coordinator",
                                                content.coordinator().name())
                                : form,
                        objections,
                        List.of(CasePlans.provision(one.kind())),
                        shared.profile(actor),
                        names));
    }
}
