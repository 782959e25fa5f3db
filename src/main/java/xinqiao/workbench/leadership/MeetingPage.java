package xinqiao.workbench.leadership;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import xinqiao.leadership.Meeting;
import xinqiao.leadership.Meetings;
import xinqiao.leadership.PaperKind;
import xinqiao.pages.Templates;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.leadership.PaperView.Row;

/** Registers of the hearings (听取汇报) and of the screenings of disputes (矛盾纠纷排查化解). */
@RestController
@Guides(Provision.KM_6)
class MeetingPage {
    static final String HEARINGS = LeadershipPages.PATH + "/hearings";
    static final String SCREENINGS = LeadershipPages.PATH + "/screenings";
    private static final String REGISTER = LeadershipPages.PATH + "/{register:hearings|screenings}";

    private final Meetings meetings;
    private final LeadershipPages shared;
    private final Templates pages;

    MeetingPage(Meetings meetings, LeadershipPages shared, Templates pages) {
        this.meetings = meetings;
        this.shared = shared;
        this.pages = pages;
    }

    private static PaperKind kind(String register) {
        return register.equals("hearings") ? PaperKind.HEARING : PaperKind.SCREENING;
    }

    private static String path(PaperKind kind) {
        return kind == PaperKind.HEARING ? HEARINGS : SCREENINGS;
    }

    private static String texts(PaperKind kind) {
        return kind == PaperKind.HEARING ? "leadership.hearings." : "leadership.screenings.";
    }

    @GetMapping(REGISTER)
    JteModel list(Ui ui, Actor actor, @PathVariable String register) {
        PaperKind kind = kind(register);
        return pages.deskLeadershipList(
                ui,
                new PaperList(
                        texts(kind),
                        LeadershipPages.sections(ui),
                        List.of(),
                        path(kind),
                        meetings.list(actor, kind, false).stream()
                                .map(one -> line(ui, one))
                                .toList(),
                        Meetings.keeps(actor) ? path(kind) + "/new" : null,
                        null,
                        Provision.KM_6));
    }

    static PaperLine line(Ui ui, Meeting one) {
        boolean late = one.late(ui.today());
        var measures = one.content().measures();
        long done = measures.stream().filter(measure -> !measure.open()).count();
        return new PaperLine(
                path(one.kind()) + "/" + one.id(),
                one.content().title(),
                ui.t("leadership.measures.done", done, measures.size()),
                "",
                one.content().chair(),
                one.content().attended(),
                one.on(),
                one.nextOn(),
                late,
                ui.t("leadership.held." + one.state()),
                LeadershipPages.tone(one.state()));
    }

    @GetMapping(REGISTER + "/new")
    JteModel begin(Ui ui, Actor actor, @PathVariable String register) {
        var form = Form.empty().with("on", ui.today().toString());
        return form(ui, actor, kind(register), form, List.of());
    }

    @PostMapping(REGISTER + "/new")
    ResponseEntity<?> hold(Ui ui, Actor actor, @PathVariable String register, HttpServletRequest request) {
        PaperKind kind = kind(register);
        if (!Meetings.keeps(actor)) throw new Missing();
        var form = LeadershipPages.checkMeasures(Answers.check(fields(ui, actor), Form.of(request)));
        if (!form.ok()) return LeadershipPages.refused(form(ui, actor, kind, form, List.of()));
        var content = new Meeting.Content(
                form.value("title"),
                form.value("chair"),
                form.value("attended"),
                form.value("findings"),
                LeadershipPages.measures(form),
                actor.signature());
        return switch (meetings.hold(actor, kind, form.date("on").orElseThrow(), content)) {
            case Granted<Meeting>(Meeting one) -> Go.done(path(kind) + "/" + one.id(), "leadership.held");
            case Refused<Meeting>(List<Objection> objections) ->
                LeadershipPages.refused(form(ui, actor, kind, form, objections));
        };
    }

    private List<Field> fields(Ui ui, Actor actor) {
        var fields = LeadershipPages.fields(ui, "leadership.meeting.");
        fields.line("title", "full");
        fields.day("on", ui.today());
        fields.line("chair", "half");
        fields.optional().line("attended", "full");
        fields.area("findings", 6);
        List<Field> all = new ArrayList<>(fields.list());
        all.addAll(shared.measureFields(ui, actor));
        return all;
    }

    private JteModel form(Ui ui, Actor actor, PaperKind kind, Form form, List<Objection> objections) {
        if (!Meetings.keeps(actor)) throw new Missing();
        String texts = texts(kind);
        return pages.deskLeadershipForm(
                ui,
                new LeadershipForm(
                        texts + "new.",
                        "",
                        path(kind) + "/new",
                        new Link(path(kind), ui.t(texts + "title")),
                        fields(ui, actor),
                        List.of(),
                        form,
                        objections,
                        List.of(Provision.KM_6),
                        shared.profile(actor)));
    }

    @GetMapping(REGISTER + "/{paper:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable String register, @PathVariable long paper) {
        return page(ui, actor, meetings.open(actor, kind(register), paper), null, Form.empty(), List.of());
    }

    @PostMapping(REGISTER + "/{paper:\\d+}/measure")
    ResponseEntity<?> done(
            Ui ui, Actor actor, @PathVariable String register, @PathVariable long paper, HttpServletRequest request) {
        PaperKind kind = kind(register);
        Meeting one = meetings.open(actor, kind, paper);
        String here = path(kind) + "/" + paper;
        if (Meetings.doable(one, actor).isEmpty()) return Go.to(here, Flash.Kind.WARN, "leadership.not-open");
        var form = Answers.check(doing(ui, actor, one), Form.of(request));
        if (!form.ok()) return LeadershipPages.refused(page(ui, actor, one, "measure", form, List.of()));
        int place = Answers.number(form, "place").orElse(-1);
        return switch (meetings.measureDone(actor, kind, paper, place, form.value("result"))) {
            case Granted<Meeting>(Meeting after)
            when Meetings.keeps(actor) || !Meetings.doable(after, actor).isEmpty() ->
                Go.done(here, "leadership.own.MEASURE");
            case Granted<Meeting> _ -> Go.done(path(kind), "leadership.own.MEASURE");
            case Refused<Meeting>(List<Objection> objections) ->
                LeadershipPages.refused(page(ui, actor, one, "measure", form, objections));
        };
    }

    private static List<Field> doing(Ui ui, Actor actor, Meeting one) {
        return LeadershipPages.fields(ui, "leadership.field.")
                .one("place", LeadershipPages.open(one.content().measures(), Meetings.doable(one, actor)))
                .area("result", 2)
                .list();
    }

    private JteModel page(
            Ui ui, Actor actor, Meeting one, @Nullable String tried, Form form, List<Objection> objections) {
        var content = one.content();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("leadership.row.day", ui.dateWithWeekday(one.on())));
        rows.add(Row.of("leadership.row.chair", content.chair()));
        if (!content.attended().isBlank()) rows.add(Row.of("leadership.row.attended", content.attended()));
        rows.add(Row.said("leadership.row.findings", content.findings()));
        rows.add(Row.of("leadership.row.recorded", shared.names(ui).signed(content.recordedBy())));
        boolean doable = !Meetings.doable(one, actor).isEmpty();
        String texts = texts(one.kind());
        return pages.deskLeadershipPaper(
                ui,
                new PaperView(
                        new Link(path(one.kind()), ui.t(texts + "title")),
                        path(one.kind()) + "/" + one.id(),
                        ui.t(texts + "title"),
                        content.title(),
                        ui.t("leadership.held." + one.state()),
                        LeadershipPages.tone(one.state()),
                        one.late(ui.today()),
                        rows,
                        content.measures(),
                        List.of(),
                        List.of(),
                        doable ? List.of(new Offer("measure", doing(ui, actor, one))) : List.of(),
                        tried,
                        form,
                        objections,
                        List.of(Provision.KM_6),
                        shared.profile(actor),
                        shared.names(ui)));
    }
}
