package xinqiao.workbench.audit;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.journal.Reading;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.Reading.What;
import xinqiao.journal.ReadingLog;
import xinqiao.journal.ReadingLog.Filter;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** Who read what of protected data and when, for the auditor, who sees the log and not the case. */
@RestController
@Guides({Provision.JF_V6, Provision.JF_L5, Provision.SYS_3})
class ReadingLogPage {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST = 20_000;

    private final ReadingLog log;
    private final Houses houses;
    private final Registrations registrations;
    private final Templates pages;

    ReadingLogPage(ReadingLog log, Houses houses, Registrations registrations, Templates pages) {
        this.log = log;
        this.houses = houses;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(ReadingLogView.PATH)
    JteModel show(Ui ui, Actor actor, HttpServletRequest request) {
        audits(actor);
        var form = Form.of(request);
        Long before = Answers.id(form, "before").orElse(null);
        var lines = log.list(actor, filter(actor, form), before);
        Long next =
                lines.size() < ReadingLog.PAGE ? null : (Long) lines.getLast().id();
        return pages.deskReadingLog(ui, new ReadingLogView(lines, form, next, before != null, new Names(houses, ui)));
    }

    @GetMapping(ReadingLogView.PATH + ".xlsx")
    @Nullable
    ResponseEntity<?> file(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        audits(actor);
        var form = Form.of(request);
        switch (log.export(actor, filter(actor, form), MOST)) {
            case Refused<List<Reading>> no -> {
                return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(pages.deskTooMuch(
                                ui, no.objections(), registrations.profile(actor.houseCode()), ReadingLogView.PATH));
            }
            case Granted<List<Reading>>(List<Reading> lines) -> {
                write(ui, lines, response);
                return null;
            }
        }
    }

    private void write(Ui ui, List<Reading> lines, HttpServletResponse response) throws IOException {
        var names = new Names(houses, ui);
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(ui.t("workbench.reading-log") + "-" + ui.today() + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var book = new Workbook(response.getOutputStream(), "Xinqiao", null)) {
            var sheet = book.newWorksheet(ui.t("workbench.reading-log"));
            String[] heads = {"at", "who", "house", "what", "kind", "subject"};
            for (int i = 0; i < heads.length; i++) sheet.value(0, i, ui.t("workbench.reading." + heads[i]));
            sheet.range(0, 0, 0, heads.length - 1).style().bold().set();
            int row = 1;
            for (Reading one : lines) {
                sheet.value(row, 0, ui.dateTime(one.at()));
                sheet.value(row, 1, one.name());
                sheet.value(row, 2, names.house(house(one)));
                sheet.value(row, 3, ui.t("workbench.reading.what." + one.what()));
                sheet.value(row, 4, ui.t("workbench.reading.of." + one.subject().kind()));
                sheet.value(row, 5, Long.toString(one.subject().id()));
                row++;
            }
            sheet.finish();
        }
    }

    /** The reader's house: the last of the path. */
    static String house(Reading reading) {
        String[] path = reading.housePath().split("/");
        return path.length == 0 ? "" : path[path.length - 1];
    }

    private static void audits(Actor actor) {
        if (!actor.may(Power.AUDIT)) throw new Missing();
    }

    private Filter filter(Actor actor, Form form) {
        String who = form.value("who");
        String number = form.value("number");
        Set<Long> people = who.isEmpty() ? null : houses.peopleNamedIn(actor.housePath(), who);
        return new Filter(
                people,
                number.isEmpty() ? null : subject(actor, number),
                Fields.chosen(form, "what", What.class).orElse(null),
                form.date("from").orElse(null),
                form.date("until").orElse(null));
    }

    /** A number that is none finds nothing. */
    private Subject subject(Actor actor, String number) {
        @Nullable Long id = log.caseOf(actor, number).orElse(null);
        return new Subject("petition", id == null ? -1 : id);
    }
}
