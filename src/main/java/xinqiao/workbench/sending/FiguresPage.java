package xinqiao.workbench.sending;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.journal.TakingOut;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.routing.SendingDesk;
import xinqiao.statistics.Publications;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.sending.FiguresView.Figure;

/** The periodic circular (定期通报) on what was forwarded and assigned: numbers and state, unit by unit, on paper or as a sheet. */
@RestController
@Guides({Provision.JF_V3D, Provision.JF_L4C})
class FiguresPage {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SendingDesk desk;
    private final TakingOut takingOut;
    private final Registrations registrations;
    private final Templates pages;

    FiguresPage(SendingDesk desk, TakingOut takingOut, Registrations registrations, Templates pages) {
        this.desk = desk;
        this.takingOut = takingOut;
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping(FiguresView.PATH)
    JteModel show(Ui ui, Actor actor, HttpServletRequest request) {
        return pages.deskSendingFigures(ui, view(ui, actor, Form.of(request), false));
    }

    private FiguresView view(Ui ui, Actor actor, Form form, boolean taken) {
        LocalDate from = form.date("from").orElse(ui.today().withDayOfMonth(1));
        LocalDate until = form.date("until").orElse(ui.today());
        var rows = taken ? desk.export(actor, from, until) : desk.figures(actor, from, until);
        return new FiguresView(from, until, rows, actor.may(Power.EXPORT), Publications.drafts(actor));
    }

    @GetMapping(FiguresView.PATH + ".xlsx")
    @Nullable
    ResponseEntity<?> file(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!actor.may(Power.EXPORT)) throw new Missing();
        int rows = view(ui, actor, Form.of(request), false).rows().size();
        if (takingOut.take(actor, "sending-figures", rows) instanceof Refused<Integer> no)
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.deskTooMuch(
                            ui, no.objections(), registrations.profile(actor.houseCode()), FiguresView.PATH));
        var view = view(ui, actor, Form.of(request), true);
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(ui.t("routing.figures") + "-" + view.until() + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var book = new Workbook(response.getOutputStream(), "Xinqiao", null)) {
            var sheet = book.newWorksheet(ui.t("routing.figures"));
            sheet.value(0, 0, ui.t("routing.figures.period", ui.date(view.from()), ui.date(view.until())));
            sheet.value(1, 0, ui.t("routing.receiver"));
            for (Figure figure : Figure.values())
                sheet.value(1, figure.ordinal() + 1, ui.t("routing.figure." + figure));
            sheet.range(0, 0, 1, Figure.values().length).style().bold().set();
            sheet.width(0, 30);
            int row = 2;
            for (var one : view.rows()) {
                sheet.value(row, 0, one.name());
                for (Figure figure : Figure.values()) sheet.value(row, figure.ordinal() + 1, figure.of(one));
                row++;
            }
            sheet.value(row, 0, ui.t("routing.figures.sum"));
            for (Figure figure : Figure.values()) sheet.value(row, figure.ordinal() + 1, view.sum(figure));
            sheet.finish();
        }
        return null;
    }
}
