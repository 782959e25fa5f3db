package xinqiao.workbench.channel;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.channel.Board;
import xinqiao.channel.Showing;
import xinqiao.channel.Showing.Sheet;
import xinqiao.documents.Poster;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.publication.PublicDocument;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The notice boards (公告栏): what hangs, what must come down, sheets to be printed. */
@RestController
@Guides(Provision.SZ_13)
class ChannelBoardPage {
    static final String PATH = ChannelPages.PATH + "/board";
    private static final String ONE = PATH + "/{showing:\\d+}";
    private static final String NAMES = "channel.board.new.";
    private static final int SHOWN = 60;

    private final Board board;
    private final PosterSheets sheets;
    private final ChannelPages shared;
    private final Templates pages;

    ChannelBoardPage(Board board, PosterSheets sheets, ChannelPages shared, Templates pages) {
        this.board = board;
        this.sheets = sheets;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        var hanging = board.hanging(actor);
        var down = new LinkedHashSet<>(board.down(hanging));
        return pages.deskChannelBoard(
                ui,
                Stream.concat(down.stream(), hanging.stream().filter(one -> !down.contains(one)))
                        .toList(),
                down,
                down.stream().filter(board::gone).map(Showing::id).toList(),
                shared.publications(ui, actor),
                Board.cares(actor),
                shared.profile(actor));
    }

    @GetMapping(PATH + "/new")
    JteModel fresh(Ui ui, Actor actor, @RequestParam(defaultValue = "") String number) {
        ChannelPages.must(actor);
        PublicDocument one = shared.publication(number);
        Form form = Form.empty()
                .with("size", Sheet.Size.A3.name())
                .with("language", "zh")
                .with("number", one.number());
        return page(ui, actor, one, form, List.of());
    }

    @PostMapping(PATH + "/new")
    ResponseEntity<?> hang(Ui ui, Actor actor, HttpServletRequest request) {
        ChannelPages.must(actor);
        Form typed = Form.of(request);
        PublicDocument one = shared.publication(typed.value("number"));
        Form form = Answers.check(fields(ui, one, language(typed)), typed);
        List<Objection> objections = List.of();
        if (form.ok()) {
            List<Integer> paragraphs =
                    form.all("paragraphs").stream().map(Integer::valueOf).toList();
            var sheet =
                    new Sheet(Fields.chosen(form, "size", Sheet.Size.class).orElseThrow(), language(form), paragraphs);
            switch (board.hang(
                    actor,
                    one.number(),
                    sheet,
                    form.value("place"),
                    form.date("until").orElse(null))) {
                case Granted<Long> _ -> {
                    return Go.done(PATH, "channel.hung");
                }
                case Refused<Long> no -> objections = no.objections();
            }
        }
        return ChannelPages.refused(page(ui, actor, one, form, objections));
    }

    private static String language(Form form) {
        return form.value("language").equals("en") ? "en" : "zh";
    }

    private List<Field> fields(Ui ui, PublicDocument one, String language) {
        var fields = ChannelPages.fields(ui, NAMES);
        List<Option> sizes = new ArrayList<>();
        for (Sheet.Size size : Sheet.Size.values()) sizes.add(new Option(size.name(), size.name()));
        fields.one("size", sizes);
        fields.one(
                "language",
                List.of(new Option("zh", ui.t("channel.chinese")), new Option("en", ui.t("channel.english"))));
        List<String> paragraphs = board.paragraphs(one, language);
        List<Option> options = new ArrayList<>();
        for (int no = 0; no < paragraphs.size(); no++) {
            String words = paragraphs.get(no);
            options.add(new Option(
                    Integer.toString(no), words.length() > SHOWN ? words.substring(0, SHOWN) + "……" : words));
        }
        fields.optional().many("paragraphs", options);
        fields.line("place", "full");
        fields.optional().day("until", null);
        return fields.list();
    }

    private JteModel page(Ui ui, Actor actor, PublicDocument one, Form form, List<Objection> objections) {
        return pages.deskChannelForm(
                ui,
                shared.form(
                        actor,
                        NAMES,
                        one.number() + "　" + one.title(ui.locale()),
                        PATH + "/new",
                        new Link(PATH, ui.t("channel.board.title")),
                        fields(ui, one, language(form)),
                        form,
                        objections,
                        Provision.SZ_13));
    }

    @GetMapping(ONE + ".pdf")
    ResponseEntity<byte[]> sheet(Ui ui, Actor actor, @PathVariable long showing, HttpServletRequest request) {
        var one = board.sheet(actor, showing);
        var posters = sheets.of(ui, List.of(one));
        // what isn't public any more isn't printed either
        if (posters.isEmpty()) throw new Missing();
        return Pdf.inline(Poster.print(posters), one.publication() + "-" + one.title());
    }

    /** All that hangs, in one file. */
    @GetMapping(PATH + "/all.pdf")
    ResponseEntity<?> all(Ui ui, Actor actor, HttpServletRequest request) {
        var posters = sheets.of(ui, board.hanging(actor));
        if (posters.isEmpty()) return Go.to(PATH);
        return Pdf.inline(Poster.print(posters), ui.t("channel.board.title") + "-" + shared.today());
    }

    @PostMapping(ONE + "/end")
    ResponseEntity<?> end(Actor actor, @PathVariable long showing) {
        ChannelPages.must(actor);
        boolean done = board.end(actor, showing).isGranted();
        return done ? Go.done(PATH, "channel.taken-down") : Go.to(PATH);
    }
}
