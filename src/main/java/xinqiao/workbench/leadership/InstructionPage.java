package xinqiao.workbench.leadership;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.leadership.Instruction;
import xinqiao.leadership.InstructionAct;
import xinqiao.leadership.InstructionDesk;
import xinqiao.leadership.InstructionDesk.Box;
import xinqiao.leadership.Instructions;
import xinqiao.pages.Templates;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Ofd;
import xinqiao.web.Option;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;
import xinqiao.workbench.leadership.PaperView.Row;

/** The register of the leaders' instructions (批示登记), and one of them up to its written report. */
@RestController
@Guides({Provision.KM_6, Provision.JF_V3B, Provision.JF_L4A})
class InstructionPage {
    static final String PATH = LeadershipPages.PATH + "/instructions";
    private static final String ONE = PATH + "/{paper:\\d+}";

    private final Instructions instructions;
    private final InstructionDesk desk;
    private final SlipLines slips;
    private final IssuedPapers papers;
    private final LeadershipPages shared;
    private final Templates pages;

    InstructionPage(
            Instructions instructions,
            InstructionDesk desk,
            SlipLines slips,
            IssuedPapers papers,
            LeadershipPages shared,
            Templates pages) {
        this.instructions = instructions;
        this.desk = desk;
        this.slips = slips;
        this.papers = papers;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor, @RequestParam(name = "box") Optional<String> chosen) {
        Box box = box(chosen);
        var boxes = new ArrayList<Link>();
        for (Box one : Box.values()) boxes.add(new Link(path(one), ui.t("leadership.box." + one)));
        return pages.deskLeadershipList(
                ui,
                new PaperList(
                        "leadership.instructions.",
                        LeadershipPages.sections(ui),
                        boxes,
                        path(box),
                        lines(ui, actor, box),
                        null,
                        PATH + "/print?box=" + box,
                        Provision.KM_6));
    }

    @GetMapping(PATH + "/print")
    JteModel print(Ui ui, Actor actor, @RequestParam(name = "box") Optional<String> chosen) {
        Box box = box(chosen);
        return pages.deskLeadershipPrint(
                ui,
                "leadership.instructions.",
                shared.names(ui).house(actor.houseCode()),
                path(box),
                lines(ui, actor, box));
    }

    private static String path(Box box) {
        return PATH + "?box=" + box;
    }

    private static Box box(Optional<String> chosen) {
        return chosen.flatMap(name -> Fields.chosen(Form.empty().with("box", name), "box", Box.class))
                .orElse(Box.OPEN);
    }

    private List<PaperLine> lines(Ui ui, Actor actor, Box box) {
        var names = shared.names(ui);
        var lines =
                desk.list(actor, box).stream().map(one -> line(ui, names, one)).toList();
        return SlipLines.with(lines, ui, names, slips.in(actor, box));
    }

    static PaperLine line(Ui ui, Names names, Instruction one) {
        boolean late = one.late(ui.today());
        return new PaperLine(
                path(one),
                LeadershipPages.title(one.cases()),
                LeadershipPages.numbers(one.cases()) + " · "
                        + ui.t("leadership.occasion." + one.content().occasion()),
                one.content().words(),
                names.signed(one.content().by()),
                LeadershipPages.to(names, one.department(), one.person()),
                one.on(),
                one.dueOn(),
                late,
                ui.t("leadership.state." + one.state()),
                LeadershipPages.tone(one.state()));
    }

    static String path(Instruction one) {
        return PATH + "/" + one.id();
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long paper) {
        return page(ui, actor, desk.open(actor, paper), null, Form.empty(), List.of());
    }

    @PostMapping(ONE + "/{deed:[a-z-]+}")
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long paper, @PathVariable String deed, HttpServletRequest request) {
        Instruction one = desk.open(actor, paper);
        InstructionAct act = InstructionDesk.open(one, actor).stream()
                .filter(each -> slug(each).equals(deed))
                .findFirst()
                .orElse(null);
        if (act == null) return Go.to(path(one), Flash.Kind.WARN, "leadership.not-open");
        var form = Answers.check(fields(ui, actor, act).list(), Form.of(request));
        if (!form.ok()) return LeadershipPages.refused(page(ui, actor, one, deed, form, List.of()));
        return switch (carryOut(actor, one, act, form)) {
            case Granted<Instruction> _ -> Go.done(path(one), "leadership." + act);
            case Refused<Instruction>(List<Objection> objections) ->
                LeadershipPages.refused(page(ui, actor, one, deed, form, objections));
        };
    }

    private Decision<Instruction> carryOut(Actor actor, Instruction one, InstructionAct act, Form form) {
        return switch (act) {
            case DIRECT -> {
                var to = LeadershipPages.To.of(form, "to");
                yield instructions.direct(
                        actor,
                        one.id(),
                        form.value("handling"),
                        to.department(),
                        to.person(),
                        form.date("due").orElse(null));
            }
            case REPORT -> instructions.report(actor, one.id(), form.value("report"));
            case FOLLOW_UP -> instructions.followUp(actor, one.id(), form.value("note"));
            case READ ->
                instructions.readReport(
                        actor,
                        one.id(),
                        form.chosen("accepted", "yes"),
                        form.value("words"),
                        form.date("again").orElse(null));
        };
    }

    private static String slug(InstructionAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Fields fields(Ui ui, Actor actor, InstructionAct act) {
        var fields = LeadershipPages.fields(ui, "leadership.field.");
        return switch (act) {
            case DIRECT ->
                fields.area("handling", 3)
                        .pick("to", shared.addressees(ui, actor))
                        .day("due", null);
            case REPORT -> fields.area("report", 5);
            case FOLLOW_UP -> fields.area("note", 2);
            case READ ->
                fields.one(
                                "accepted",
                                List.of(
                                        new Option("yes", ui.t("leadership.field.accepted.YES")),
                                        new Option("no", ui.t("leadership.field.accepted.NO"))))
                        .optional()
                        .area("words", 2)
                        .optional()
                        .day("again", null);
        };
    }

    /** The written report to a superior. */
    @GetMapping(ONE + "/report.pdf")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable long paper) {
        Instruction one = desk.open(actor, paper);
        String letter = one.content().letter();
        if (letter == null) throw new Missing();
        return Pdf.inline(
                papers.pdf(LetterFamily.LEADERSHIP, one.id(), Letter.of(letter)),
                one.number() == null ? "report" : one.number());
    }

    @GetMapping(ONE + "/report.ofd")
    ResponseEntity<byte[]> ofd(Actor actor, @PathVariable long paper) {
        Instruction one = desk.open(actor, paper);
        String letter = one.content().letter();
        if (letter == null) throw new Missing();
        return Ofd.saved(
                papers.ofd(LetterFamily.LEADERSHIP, one.id(), Letter.of(letter)),
                one.number() == null ? "report" : one.number());
    }

    private JteModel page(
            Ui ui, Actor actor, Instruction one, @Nullable String tried, Form form, List<Objection> objections) {
        var names = shared.names(ui);
        var content = one.content();
        boolean late = one.late(ui.today());
        List<Row> rows = new ArrayList<>();
        for (var ref : one.cases())
            rows.add(new Row(
                    "leadership.row.case", ref.number() + " " + ref.title(), "/desk/petitions/" + ref.id(), false));
        if (one.about() != null)
            rows.add(new Row(
                    "leadership.row.about",
                    ui.t("leadership.row.about.open"),
                    BulletinPage.PATH + "/" + one.about(),
                    false));
        rows.add(Row.of("leadership.row.by", names.signed(content.by()) + " · " + ui.date(one.on())));
        rows.add(Row.of("leadership.row.occasion", ui.t("leadership.occasion." + content.occasion())));
        rows.add(Row.said("leadership.row.words", content.words()));
        if (!content.handling().isBlank()) rows.add(Row.said("leadership.row.handling", content.handling()));
        String to = LeadershipPages.to(names, one.department(), one.person());
        if (!to.isBlank()) rows.add(Row.of("leadership.row.to", to));
        if (one.dueOn() != null) rows.add(Row.of("leadership.row.due", ui.dateWithWeekday(one.dueOn())));
        rows.add(Row.of("leadership.row.recorded", names.signed(content.recordedBy())));
        if (one.doneOn() != null) rows.add(Row.of("leadership.row.done", ui.date(one.doneOn())));
        var open = InstructionDesk.open(one, actor);
        List<Link> papers = content.letter() == null
                ? List.of()
                : List.of(
                        new Link(
                                path(one) + "/report.pdf",
                                ui.t("workbench.letter.INSTRUCTION_REPORT") + " " + one.number()),
                        new Link(path(one) + "/report.ofd", ui.t("workbench.letter.INSTRUCTION_REPORT") + " OFD"));
        return pages.deskLeadershipPaper(
                ui,
                new PaperView(
                        new Link(PATH, ui.t("leadership.instructions.title")),
                        path(one),
                        ui.t("leadership.instruction"),
                        LeadershipPages.title(one.cases()),
                        ui.t("leadership.state." + one.state()),
                        LeadershipPages.tone(one.state()),
                        late,
                        rows,
                        List.of(),
                        content.notes(),
                        papers,
                        open.stream()
                                .map(act -> new Offer(
                                        slug(act), fields(ui, actor, act).list()))
                                .toList(),
                        tried,
                        form,
                        objections,
                        open.stream().map(InstructionAct::provision).distinct().toList(),
                        shared.profile(actor),
                        names));
    }
}
