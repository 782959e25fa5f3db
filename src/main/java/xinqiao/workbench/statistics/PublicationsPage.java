package xinqiao.workbench.statistics;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import xinqiao.pages.Templates;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.routing.SendingDesk;
import xinqiao.statistics.Analysis;
import xinqiao.statistics.Assessments;
import xinqiao.statistics.Period;
import xinqiao.statistics.Publication;
import xinqiao.statistics.Publication.Draft;
import xinqiao.statistics.PublicationAct;
import xinqiao.statistics.PublicationKind;
import xinqiao.statistics.PublicationKind.Part;
import xinqiao.statistics.Publications;
import xinqiao.statistics.Report;
import xinqiao.statistics.Report.Row;
import xinqiao.statistics.Score;
import xinqiao.statistics.Statistics;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;
import xinqiao.workbench.SliceWords;

/** Circulars, proposals and assessments: the lists, and drafting one from the figures. */
@RestController
@Guides({Provision.JF_V5, Provision.KM_7_5, Provision.KM_34})
class PublicationsPage {
    private static final Set<Axis> TOLD = Set.of(Axis.HOUSE, Axis.KIND, Axis.CONTENT, Axis.PURPOSE);

    private final Publications publications;
    private final Statistics statistics;
    private final Analysis analysis;
    private final Assessments assessments;
    private final SendingDesk sendings;
    private final PublicationPages shared;
    private final SliceWords words;
    private final Templates pages;

    PublicationsPage(
            Publications publications,
            Statistics statistics,
            Analysis analysis,
            Assessments assessments,
            SendingDesk sendings,
            PublicationPages shared,
            SliceWords words,
            Templates pages) {
        this.publications = publications;
        this.statistics = statistics;
        this.analysis = analysis;
        this.assessments = assessments;
        this.sendings = sendings;
        this.shared = shared;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(PublicationPages.CIRCULARS)
    JteModel circulars(Ui ui, Actor actor) {
        return list(ui, actor, PublicationKind.CIRCULAR);
    }

    @GetMapping(PublicationPages.IMPROVEMENTS)
    JteModel improvements(Ui ui, Actor actor) {
        return list(ui, actor, PublicationKind.IMPROVEMENT);
    }

    @GetMapping(PublicationPages.ASSESSMENTS)
    JteModel assessments(Ui ui, Actor actor) {
        return list(ui, actor, PublicationKind.ASSESSMENT);
    }

    private JteModel list(Ui ui, Actor actor, PublicationKind kind) {
        var usual = kind == PublicationKind.ASSESSMENT
                ? Period.of(Period.Kind.YEAR, ui.today()).before()
                : Period.of(Period.Kind.QUARTER, ui.today());
        return pages.deskPublications(
                ui,
                StatisticsPages.sections(ui, actor),
                kind,
                publications.list(actor, kind),
                Publications.drafts(actor) ? PublicationForm.begin(kind, usual) : null,
                kind == PublicationKind.ASSESSMENT && Statistics.reads(actor) ? SchemePage.PATH : null,
                shared.names(ui));
    }

    /** A draft as the figures propose it. */
    @GetMapping(PublicationPages.NEW)
    JteModel begin(Ui ui, Actor actor, HttpServletRequest request) {
        if (!Publications.drafts(actor)) throw new Missing();
        var form = Form.of(request);
        var kind = kind(form);
        var period = StatisticsPages.period(ui, form);
        var report = statistics.report(actor, period, null, true);
        var proposals = new Proposals(ui, shared.names(ui), words);
        var proposed = proposals.of(kind, report, analysis.of(actor, period, null, true), scores(actor, kind, period));
        if (kind == PublicationKind.CIRCULAR)
            proposals.sendings(proposed, sendings.figures(actor, period.from(), period.until()));
        var begun = form.with("title", ui.t("statistics.draft.title." + kind, StatisticsPages.words(ui, period)));
        for (var part : proposed.entrySet()) begun = begun.with(part.getKey().name(), part.getValue());
        return form(ui, actor, PublicationPages.NEW, kind, period, begun, List.of());
    }

    private static PublicationKind kind(Form form) {
        return Fields.chosen(form, "kind", PublicationKind.class).orElse(PublicationKind.CIRCULAR);
    }

    private List<Score> scores(Actor actor, PublicationKind kind, Period period) {
        return kind == PublicationKind.ASSESSMENT ? assessments.scores(actor, period) : List.of();
    }

    @PostMapping(PublicationPages.NEW)
    ResponseEntity<?> draft(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        return write(ui, actor, PublicationPages.NEW, kind(form), StatisticsPages.period(ui, form), form, null);
    }

    @GetMapping(PublicationPages.ONE + "/edit")
    JteModel edit(Ui ui, Actor actor, @PathVariable long paper) {
        var one = editable(actor, paper);
        var form = Form.empty()
                .with("title", one.content().title())
                .with("houses", one.houses().toArray(String[]::new))
                .with(
                        "departments",
                        one.departments().stream().map(String::valueOf).toArray(String[]::new))
                .with("answer-by", one.answerBy() == null ? "" : one.answerBy().toString());
        for (Part part : one.kind().parts())
            form = form.with(part.name(), one.content().part(part));
        return form(ui, actor, PublicationPages.path(paper) + "/edit", one.kind(), one.period(), form, List.of());
    }

    private Publication editable(Actor actor, long paper) {
        var one = publications.open(actor, paper);
        if (!Publications.open(one, actor).contains(PublicationAct.EDIT)) throw new Missing();
        return one;
    }

    @PostMapping(PublicationPages.ONE + "/edit")
    ResponseEntity<?> edit(Ui ui, Actor actor, @PathVariable long paper, HttpServletRequest request) {
        var one = editable(actor, paper);
        String here = PublicationPages.path(paper) + "/edit";
        return write(ui, actor, here, one.kind(), one.period(), Form.of(request), paper);
    }

    private ResponseEntity<?> write(
            Ui ui, Actor actor, String action, PublicationKind kind, Period period, Form sent, @Nullable Long paper) {
        if (!Publications.drafts(actor)) throw new Missing();
        var form = Answers.check(shared.fields(ui, actor, kind), sent);
        List<Objection> objections = List.of();
        if (form.ok()) {
            var draft = draft(actor, kind, period, form);
            var done = paper == null ? publications.draft(actor, draft) : publications.edit(actor, paper, draft);
            if (done instanceof Granted<Publication>(Publication one))
                return Go.done(PublicationPages.path(one.id()), "statistics.drafted");
            objections = ((Refused<Publication>) done).objections();
        }
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(form(ui, actor, action, kind, period, form, objections));
    }

    private Draft draft(Actor actor, PublicationKind kind, Period period, Form form) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : kind.parts()) parts.put(part, form.value(part.name()));
        Set<Long> departments = new HashSet<>();
        form.all("departments").forEach(id -> departments.add(Long.valueOf(id)));
        return new Draft(
                kind,
                period,
                form.value("title"),
                parts,
                Set.copyOf(form.all("houses")),
                departments,
                kind == PublicationKind.IMPROVEMENT ? form.date("answer-by").orElse(null) : null,
                scores(actor, kind, period));
    }

    private JteModel form(
            Ui ui,
            Actor actor,
            String action,
            PublicationKind kind,
            Period period,
            Form form,
            List<Objection> objections) {
        return pages.deskPublicationForm(
                ui,
                new PublicationForm(
                        StatisticsPages.sections(ui, actor),
                        kind,
                        period,
                        StatisticsPages.words(ui, period),
                        action,
                        new Link(PublicationPages.path(kind), ui.t("statistics.kind." + kind)),
                        shared.fields(ui, actor, kind),
                        few(ui, shared.names(ui), statistics.report(actor, period, null, true)),
                        StatisticsPages.periods(ui, period),
                        form,
                        objections,
                        shared.profile(actor)));
    }

    /** What may tell a reader outside who somebody is; the drafter judges. */
    private List<String> few(Ui ui, Names names, Report report) {
        List<String> few = new ArrayList<>();
        for (var breakdowns : List.of(report.units(), report.breakdowns()))
            for (var one : breakdowns)
                if (TOLD.contains(one.axis()))
                    one.rows().stream()
                            .filter(Row::few)
                            .map(row -> ui.t(
                                    "statistics.draft.of",
                                    words.value(ui, names, one.axis(), row.value()),
                                    row.of(Figure.REGISTERED)))
                            .forEach(few::add);
        return few;
    }
}
