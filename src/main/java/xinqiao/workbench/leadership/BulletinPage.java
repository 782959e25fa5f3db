package xinqiao.workbench.leadership;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.Bulletin.Item;
import xinqiao.leadership.BulletinKind;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.CaseRef;
import xinqiao.leadership.ImportantCases;
import xinqiao.leadership.Upward;
import xinqiao.pages.Templates;
import xinqiao.petition.Filter;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionLists;
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
import xinqiao.workbench.leadership.LeadershipForm.Carried;

/** What goes upward: cases are chosen, the text is proposed from them and written (上报材料的拟稿). */
@RestController
@Guides({Provision.JF_V3B, Provision.JF_L4A, Provision.JF_V6A, Provision.JF_L6})
class BulletinPage {
    static final String PATH = LeadershipPages.PATH + "/bulletins";
    private static final int MOST = 60;
    private static final int DAYS_BACK = 7;

    private final Bulletins bulletins;
    private final ImportantCases important;
    private final PetitionLists lists;
    private final Sketch sketch;
    private final LeadershipPages shared;
    private final Templates pages;

    BulletinPage(
            Bulletins bulletins,
            ImportantCases important,
            PetitionLists lists,
            Sketch sketch,
            LeadershipPages shared,
            Templates pages) {
        this.bulletins = bulletins;
        this.important = important;
        this.lists = lists;
        this.sketch = sketch;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        if (!Bulletins.reads(actor)) throw new Missing();
        var names = shared.names(ui);
        return pages.deskLeadershipList(
                ui,
                new PaperList(
                        "leadership.bulletins.",
                        LeadershipPages.sections(ui),
                        List.of(),
                        PATH,
                        bulletins.list(actor).stream()
                                .map(one -> line(ui, names, one))
                                .toList(),
                        Bulletins.drafts(actor) ? PATH + "/choose" : null,
                        null,
                        Provision.JF_V3B));
    }

    static PaperLine line(Ui ui, Names names, Bulletin one) {
        return new PaperLine(
                PATH + "/" + one.id(),
                one.content().title(),
                ui.t("leadership.bulletin." + one.content().kind())
                        + (one.number() == null ? "" : " · " + one.number()),
                "",
                names.signed(one.content().drafter()),
                one.content().to(),
                one.on(),
                null,
                false,
                ui.t("leadership.paper." + one.state()),
                LeadershipPages.tone(one.state()));
    }

    /** 选择信访事项: what came in during the last days, or is marked as important. */
    @GetMapping(PATH + "/choose")
    JteModel choose(Ui ui, Actor actor, HttpServletRequest request) {
        if (!Bulletins.drafts(actor)) throw new Missing();
        var form = Form.of(request);
        if (form.value("from").isEmpty() && form.value("q").isEmpty())
            form = form.with("from", ui.today().minusDays(DAYS_BACK).toString());
        var marked = important.list(actor).stream()
                .flatMap(mark -> mark.cases().stream())
                .map(CaseRef::id)
                .collect(Collectors.toSet());
        boolean only = form.chosen("important", "yes");
        List<Line> lines = only
                ? lists.lines(actor, List.copyOf(marked))
                : lists.list(actor, filter(actor, form), null, MOST).lines();
        return pages.deskLeadershipChoose(ui, new ChooseView(form, lines, marked, shared.names(ui)));
    }

    private static Filter filter(Actor actor, Form form) {
        LocalDate from = form.date("from").orElse(null);
        LocalDate until = form.date("until").orElse(null);
        var more = new Filter.More(null, null, null, from, until, null, null, false, false, false, null);
        return new Filter(Filter.View.ALL, null, null, null, actor.houseCode(), form.value("q"), more);
    }

    @GetMapping(PATH + "/draft")
    ResponseEntity<?> begin(Ui ui, Actor actor, HttpServletRequest request) {
        if (!Bulletins.drafts(actor)) throw new Missing();
        var form = Form.of(request);
        var lines = chosen(actor, form);
        if (lines.isEmpty()) return Go.to(PATH + "/choose", xinqiao.web.Flash.Kind.WARN, "leadership.choose");
        BulletinKind kind = Fields.chosen(form, "kind", BulletinKind.class).orElse(BulletinKind.DAILY);
        Upward way = Fields.chosen(form, "form", Upward.class).orElse(Upward.SUMMARY);
        var begun = form.with("kind", kind.name())
                .with("form", way.name())
                .with(
                        "title",
                        lines.size() == 1 ? lines.getFirst().title() : ui.t("leadership.sketch.title", ui.today()))
                .with("text", sketch.text(actor, lines, way, ui.today()))
                .with("enclosures", sketch.enclosures(lines, way));
        return ResponseEntity.ok(form(ui, actor, PATH + "/draft", begun, List.of()));
    }

    private List<Line> chosen(Actor actor, Form form) {
        var ids = form.all("id").stream()
                .flatMap(id -> Answers.id(Form.empty().with("id", id), "id").stream())
                .distinct()
                .limit(MOST)
                .toList();
        return ids.isEmpty() ? List.of() : lists.lines(actor, ids);
    }

    @PostMapping(PATH + "/draft")
    ResponseEntity<?> draft(Ui ui, Actor actor, HttpServletRequest request) {
        return write(ui, actor, PATH + "/draft", Form.of(request), null);
    }

    @GetMapping(PATH + "/{paper:\\d+}/edit")
    JteModel edit(Ui ui, Actor actor, @PathVariable long paper) {
        var content = bulletins.open(actor, paper).content();
        var form = Form.empty()
                .with("kind", content.kind().name())
                .with(
                        "form",
                        content.items().isEmpty()
                                ? Upward.SUMMARY.name()
                                : content.items().getFirst().form().name())
                .with(
                        "id",
                        content.items().stream()
                                .map(item -> Long.toString(item.petition()))
                                .toArray(String[]::new))
                .with("title", content.title())
                .with("receiver", content.to())
                .with("text", content.text())
                .with("asked", content.asked())
                .with("enclosures", content.enclosures())
                .with("copies", Objects.requireNonNullElse(content.copies(), ""))
                .with("urgency", Objects.requireNonNullElse(content.urgency(), ""));
        return form(ui, actor, PATH + "/" + paper + "/edit", form, List.of());
    }

    @PostMapping(PATH + "/{paper:\\d+}/edit")
    ResponseEntity<?> edit(Ui ui, Actor actor, @PathVariable long paper, HttpServletRequest request) {
        long there = bulletins.open(actor, paper).id(); // or there is none
        return write(ui, actor, PATH + "/" + there + "/edit", Form.of(request), there);
    }

    private ResponseEntity<?> write(Ui ui, Actor actor, String action, Form sent, @Nullable Long paper) {
        if (!Bulletins.drafts(actor)) throw new Missing();
        var form = Answers.check(fields(ui), sent);
        if (!form.ok()) return LeadershipPages.refused(form(ui, actor, action, form, List.of()));
        var content = content(actor, form);
        Decision<Bulletin> done =
                paper == null ? bulletins.draft(actor, content) : bulletins.edit(actor, paper, content);
        return switch (done) {
            case Granted<Bulletin>(Bulletin one) -> Go.done(PATH + "/" + one.id(), "leadership.drafted");
            case Refused<Bulletin>(List<Objection> objections) ->
                LeadershipPages.refused(form(ui, actor, action, form, objections));
        };
    }

    private Bulletin.Content content(Actor actor, Form form) {
        Upward way = Fields.chosen(form, "form", Upward.class).orElse(Upward.SUMMARY);
        return new Bulletin.Content(
                        Fields.chosen(form, "kind", BulletinKind.class).orElseThrow(),
                        form.value("title"),
                        form.value("receiver"),
                        chosen(actor, form).stream()
                                .map(line -> new Item(line.id(), way, ""))
                                .toList(),
                        form.value("text"),
                        form.value("asked"),
                        form.value("enclosures"),
                        actor.signature(),
                        List.of(),
                        null,
                        "",
                        null)
                .also(form.value("copies"), form.value("urgency"));
    }

    private static List<Field> fields(Ui ui) {
        var fields = LeadershipPages.fields(ui, "leadership.draft.");
        fields.one("kind", Fields.options(ui, Arrays.asList(BulletinKind.values()), "leadership.bulletin."));
        fields.line("title", "full");
        fields.line("receiver", "half");
        fields.area("text", 12);
        fields.optional().area("asked", 3);
        fields.optional().line("enclosures", "full");
        fields.optional().line("copies", "full");
        fields.optional()
                .one(
                        "urgency",
                        List.of(
                                new Option("", ui.t("leadership.draft.urgency.NONE")),
                                new Option("加急", ui.t("leadership.draft.urgency.HASTE")),
                                new Option("特急", ui.t("leadership.draft.urgency.GREAT"))));
        return fields.list();
    }

    static List<Option> forms(Ui ui) {
        return Fields.options(ui, Arrays.asList(Upward.values()), "leadership.upward.");
    }

    private JteModel form(Ui ui, Actor actor, String action, Form form, List<Objection> objections) {
        var lines = chosen(actor, form);
        List<Carried> carried = new ArrayList<>();
        carried.add(new Carried("form", form.value("form")));
        lines.forEach(line -> carried.add(new Carried("id", Long.toString(line.id()))));
        return pages.deskLeadershipForm(
                ui,
                new LeadershipForm(
                        "leadership.drafting.",
                        lines.stream().map(Line::number).collect(Collectors.joining("　")),
                        action,
                        new Link(PATH, ui.t("leadership.bulletins.title")),
                        fields(ui),
                        carried,
                        form,
                        objections,
                        List.of(Provision.JF_V3B, Provision.JF_V6A),
                        shared.profile(actor)));
    }
}
