package xinqiao.workbench.leadership;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Letters;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.BulletinAct;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.InstructionDesk;
import xinqiao.pages.Templates;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Docx;
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
import xinqiao.workbench.leadership.PaperView.Row;

/** One paper that goes upward: read, signed, sent, and what was instructed on it. */
@RestController
@Guides({Provision.JF_V3B, Provision.JF_L4A, Provision.JF_V6A, Provision.JF_L6})
class BulletinPaperPage {
    private static final String ONE = BulletinPage.PATH + "/{paper:\\d+}";

    private final Bulletins bulletins;
    private final InstructionDesk instructions;
    private final Letters letters;
    private final IssuedPapers papers;
    private final LeadershipPages shared;
    private final Templates pages;

    BulletinPaperPage(
            Bulletins bulletins,
            InstructionDesk instructions,
            Letters letters,
            IssuedPapers papers,
            LeadershipPages shared,
            Templates pages) {
        this.bulletins = bulletins;
        this.instructions = instructions;
        this.letters = letters;
        this.papers = papers;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long paper) {
        return page(ui, actor, bulletins.open(actor, paper), null, Form.empty(), List.of());
    }

    /** As it was signed, or as it would be. */
    @GetMapping(ONE + "/paper.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long paper) {
        Bulletin one = bulletins.open(actor, paper);
        var letter = bulletins.letter(one).orElseThrow();
        String number = one.number();
        return number == null
                ? Pdf.inline(letters.pdf(letter), "draft")
                : Pdf.inline(papers.pdf(LetterFamily.LEADERSHIP, paper, letter), number);
    }

    @GetMapping(ONE + "/paper.ofd")
    ResponseEntity<byte[]> ofd(Actor actor, @PathVariable long paper) {
        Bulletin one = bulletins.open(actor, paper);
        var letter = bulletins.letter(one).orElseThrow();
        String number = one.number();
        return number == null
                ? Ofd.saved(letters.ofd(letter), "draft")
                : Ofd.saved(papers.ofd(LetterFamily.LEADERSHIP, paper, letter), number);
    }

    /** For a leader who would rather write than tell what to write; once it is signed there is nothing to edit. */
    @GetMapping(ONE + "/paper.docx")
    ResponseEntity<byte[]> draft(Actor actor, @PathVariable long paper) {
        Bulletin one = bulletins.open(actor, paper);
        if (one.number() != null) throw new Missing();
        return Docx.saved(letters.draft(bulletins.letter(one).orElseThrow()), "draft");
    }

    @PostMapping(ONE + "/{deed:[a-z-]+}")
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long paper, @PathVariable String deed, HttpServletRequest request) {
        Bulletin one = bulletins.open(actor, paper);
        String here = BulletinPage.PATH + "/" + paper;
        BulletinAct act = bulletins.open(one, actor).stream()
                .filter(each -> slug(each).equals(deed) && each != BulletinAct.EDIT)
                .findFirst()
                .orElse(null);
        if (act == null) return Go.to(here, Flash.Kind.WARN, "leadership.not-open");
        var form = Answers.check(fields(ui, act).list(), Form.of(request));
        if (!form.ok()) return LeadershipPages.refused(page(ui, actor, one, deed, form, List.of()));
        return switch (carryOut(actor, paper, act, form)) {
            case Granted<?> _ -> Go.done(here, "leadership.paper." + act);
            case Refused<?> no -> LeadershipPages.refused(page(ui, actor, one, deed, form, no.objections()));
        };
    }

    private Decision<?> carryOut(Actor actor, long paper, BulletinAct act, Form form) {
        return switch (act) {
            case SUBMIT -> bulletins.submit(actor, paper);
            case SIGN -> bulletins.sign(actor, paper, form.chosen("signed", "yes"), form.value("remark"));
            case SEND -> bulletins.send(actor, paper, form.value("means"));
            case RECEIVE ->
                bulletins.receive(
                        actor,
                        paper,
                        form.value("from"),
                        form.value("instruction"),
                        form.date("on").orElseThrow(),
                        form.date("due").orElse(null));
            case FINISH -> bulletins.finish(actor, paper);
            case DROP, EDIT -> bulletins.drop(actor, paper);
        };
    }

    private static String slug(BulletinAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    private static Fields fields(Ui ui, BulletinAct act) {
        var fields = LeadershipPages.fields(ui, "leadership.field.");
        return switch (act) {
            case SIGN ->
                fields.one(
                                "signed",
                                List.of(
                                        new Option("yes", ui.t("leadership.field.signed.YES")),
                                        new Option("no", ui.t("leadership.field.signed.NO"))))
                        .optional()
                        .area("remark", 2);
            case SEND -> fields.optional().line("means", "half");
            case RECEIVE ->
                fields.line("from", "half")
                        .area("instruction", 3)
                        .day("on", ui.today())
                        .optional()
                        .day("due", null);
            case SUBMIT, FINISH, DROP, EDIT -> fields;
        };
    }

    private JteModel page(
            Ui ui, Actor actor, Bulletin one, @Nullable String tried, Form form, List<Objection> objections) {
        var names = shared.names(ui);
        var content = one.content();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("leadership.row.receiver", content.to()));
        if (one.number() != null) rows.add(Row.of("leadership.row.number", one.number()));
        rows.add(Row.said("leadership.row.text", content.text()));
        if (!content.asked().isBlank()) rows.add(Row.said("leadership.row.asked", content.asked()));
        if (!content.enclosures().isBlank()) rows.add(Row.of("leadership.row.enclosures", content.enclosures()));
        String copies = content.copies();
        if (copies != null && !copies.isBlank()) rows.add(Row.of("leadership.draft.copies", copies));
        String urgency = content.urgency();
        if (urgency != null && !urgency.isBlank()) rows.add(Row.of("leadership.draft.urgency", urgency));
        if (!content.items().isEmpty())
            rows.add(Row.of(
                    "leadership.row.form",
                    ui.t("leadership.upward." + content.items().getFirst().form())));
        for (var ref : one.cases())
            rows.add(new Row(
                    "leadership.row.case", ref.number() + " " + ref.title(), "/desk/petitions/" + ref.id(), false));
        rows.add(Row.of("leadership.row.drafter", names.signed(content.drafter()) + " · " + ui.date(one.on())));
        if (one.leader() != null) rows.add(Row.of("leadership.row.signer", names.person(one.leader())));
        if (content.sentOn() != null)
            rows.add(Row.of("leadership.row.sent", ui.date(content.sentOn()) + " " + content.means()));
        String here = BulletinPage.PATH + "/" + one.id();
        List<Link> papers = new ArrayList<>();
        papers.add(new Link(here + "/paper.pdf", ui.t("leadership.bulletin." + content.kind()) + " PDF"));
        papers.add(new Link(here + "/paper.ofd", ui.t("leadership.bulletin." + content.kind()) + " OFD"));
        if (one.number() == null)
            papers.add(new Link(here + "/paper.docx", ui.t("leadership.bulletin." + content.kind()) + " DOCX"));
        for (var each : instructions.about(actor, one.id()))
            papers.add(new Link(
                    InstructionPage.path(each),
                    ui.t("leadership.instruction.of", each.content().by(), each.on())
                            + " · "
                            + ui.t("leadership.state." + each.state())));
        var open = bulletins.open(one, actor);
        if (open.contains(BulletinAct.EDIT)) {
            papers.add(new Link(here + "/edit", ui.t("leadership.do.edit")));
            papers.add(new Link(here + "/edited", ui.t("leadership.edited.title")));
        }
        return pages.deskLeadershipPaper(
                ui,
                new PaperView(
                        new Link(BulletinPage.PATH, ui.t("leadership.bulletins.title")),
                        here,
                        ui.t("leadership.bulletin." + content.kind()),
                        content.title(),
                        ui.t("leadership.paper." + one.state()),
                        LeadershipPages.tone(one.state()),
                        false,
                        rows,
                        List.of(),
                        content.notes(),
                        papers,
                        open.stream()
                                .filter(act -> act != BulletinAct.EDIT)
                                .map(act -> new Offer(slug(act), fields(ui, act).list()))
                                .toList(),
                        tried,
                        form,
                        objections,
                        open.stream().map(BulletinAct::provision).distinct().toList(),
                        shared.profile(actor),
                        names));
    }
}
