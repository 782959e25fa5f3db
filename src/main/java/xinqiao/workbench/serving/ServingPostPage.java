package xinqiao.workbench.serving;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.serving.MailForm;
import xinqiao.serving.PostReport;
import xinqiao.serving.PostReports;
import xinqiao.serving.PostTable;
import xinqiao.serving.Posting;
import xinqiao.serving.Serving;
import xinqiao.serving.ServingPapers;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Spreadsheet;

/** Letters by post: chosen, labelled, given to the post under their numbers, and what the post reports of them. */
@RestController
@Guides({Provision.LAW_D8, Provision.LAW_P1})
class ServingPostPage {
    private static final int MOST_REPORT = 5_000_000;

    private final Posting posting;
    private final ServingPapers papers;
    private final PostReports reports;
    private final Registrations registrations;
    private final Templates pages;

    ServingPostPage(
            Posting posting, ServingPapers papers, PostReports reports, Registrations registrations, Templates pages) {
        this.posting = posting;
        this.papers = papers;
        this.reports = reports;
        this.registrations = registrations;
        this.pages = pages;
    }

    /** @param find how the number of the case or the letter to be chosen ends */
    @GetMapping(ServingLinks.PATH)
    JteModel show(Ui ui, Actor actor, @RequestParam(defaultValue = "") String find) {
        return page(actor, ui, start(ui).with("find", find.strip()), List.of(), null);
    }

    private static Form start(Ui ui) {
        return Form.empty().with("on", ui.today().toString()).with("form", MailForm.REGISTERED.name());
    }

    @PostMapping(ServingLinks.PATH + "/prepare")
    ResponseEntity<?> prepare(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var keys = form.all("letter").stream()
                .map(ServingLinks::key)
                .flatMap(Optional::stream)
                .toList();
        return switch (posting.prepare(actor, keys, ServingLinks.once(form))) {
            case Granted<List<Serving>> _ -> Go.done(ServingLinks.PATH, "serving.prepared");
            case Refused<List<Serving>> no -> refused(ui, actor, form, no.objections());
        };
    }

    /** @param id those that were chosen; without any, all that are to be posted */
    @GetMapping(ServingLinks.PATH + "/labels.pdf")
    ResponseEntity<?> labels(
            Ui ui,
            Actor actor,
            @RequestParam(name = "one", defaultValue = "") List<Long> one,
            @RequestParam(defaultValue = "1") int first) {
        var ids = one.isEmpty()
                ? posting.board(actor).prepared().stream().map(Serving::id).toList()
                : one;
        return switch (papers.labels(actor, ids, first - 1)) {
            case Granted<byte[]>(byte[] pdf) -> Pdf.inline(pdf, ui.t("serving.labels"));
            case Refused<byte[]> no -> refused(ui, actor, start(ui), no.objections());
        };
    }

    /** Those whose numbers were typed or scanned; each by itself, so that a wrong one doesn't stop the others. */
    @PostMapping(ServingLinks.PATH + "/post")
    ResponseEntity<?> post(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var kind = Fields.chosen(form, "form", MailForm.class);
        var on = form.date("on");
        if (on.isEmpty()) form = form.problem("on", "workbench.problem.date");
        if (kind.isEmpty()) form = form.problem("form", "workbench.problem.choose");
        var prepared = posting.board(actor).prepared();
        List<Objection> objections = new ArrayList<>();
        int done = 0;
        for (Serving one : prepared) {
            String number = form.value("number-" + one.id());
            if (number.isEmpty() || !form.ok()) continue;
            switch (posting.post(actor, one.id(), kind.orElseThrow(), number, on.orElseThrow())) {
                case Granted<Serving> _ -> {
                    done++;
                    form = form.with("number-" + one.id(), "");
                }
                case Refused<Serving> no -> objections.addAll(no.objections());
            }
        }
        if (form.ok() && objections.isEmpty() && done == 0)
            form = form.problem("numbers", "serving.problem.no-numbers");
        if (!form.ok() || !objections.isEmpty()) return refused(ui, actor, form, objections);
        return Go.done(ServingLinks.PATH, "serving.posted");
    }

    @GetMapping(ServingLinks.PATH + "/list.pdf")
    ResponseEntity<byte[]> list(Ui ui, Actor actor, @RequestParam(defaultValue = "") String day) {
        LocalDate of = day(ui, day);
        return Pdf.inline(papers.list(actor, of), ui.t("serving.list") + " " + of);
    }

    @GetMapping(ServingLinks.PATH + "/list.xlsx")
    void sheet(Ui ui, Actor actor, @RequestParam(defaultValue = "") String day, HttpServletResponse response)
            throws IOException {
        LocalDate of = day(ui, day);
        var lines = papers.lines(actor, of);
        try (var sheet = Spreadsheet.answer(response, ui.t("serving.list") + " " + of, ui.t("serving.list"))) {
            sheet.head(papers.heads());
            for (int i = 0; i < lines.size(); i++) sheet.line(papers.cells(i + 1, lines.get(i)));
        }
    }

    private static LocalDate day(Ui ui, String day) {
        return Form.empty().with("day", day).date("day").orElse(ui.today());
    }

    /** What the post sends as a table. */
    @PostMapping(ServingLinks.PATH + "/report")
    ResponseEntity<?> report(
            Ui ui, Actor actor, @RequestParam(name = "table", required = false) @Nullable MultipartFile table)
            throws IOException {
        if (!Posting.serves(actor)) throw new Missing();
        var rows = table == null || table.isEmpty() || table.getSize() > MOST_REPORT
                ? Optional.<List<PostReports.Row>>empty()
                : PostTable.read(table.getBytes());
        if (rows.isEmpty())
            return ServingLinks.refused(
                    page(actor, ui, start(ui).problem("table", "serving.problem.no-table"), List.of(), null));
        PostReport report = reports.enter(actor, rows.get());
        return ResponseEntity.ok(page(actor, ui, start(ui), List.of(), report));
    }

    private ResponseEntity<?> refused(Ui ui, Actor actor, Form form, List<Objection> objections) {
        return ServingLinks.refused(page(actor, ui, form, objections, null));
    }

    private JteModel page(Actor actor, Ui ui, Form form, List<Objection> objections, @Nullable PostReport report) {
        return pages.deskServing(
                ui,
                new PostView(
                        posting.board(actor, form.value("find")),
                        form.value("on").isEmpty() ? form.with("on", ui.today().toString()) : form,
                        objections,
                        report,
                        ServingLinks.once(form),
                        papers.places(),
                        registrations.profile(actor.houseCode())));
    }
}
