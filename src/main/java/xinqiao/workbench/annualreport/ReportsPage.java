package xinqiao.workbench.annualreport;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.AnnualReportDesk;
import xinqiao.annualreport.AnnualReports;
import xinqiao.annualreport.Extent;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The annual reports of the house and of those below it; where one is begun. */
@RestController
@Guides({Provision.SZ_5_2B, Provision.GS_C24, Provision.LAW_D6})
class ReportsPage {
    private final AnnualReports reports;
    private final AnnualReportDesk desk;
    private final ReportPages shared;
    private final Templates pages;

    ReportsPage(AnnualReports reports, AnnualReportDesk desk, ReportPages shared, Templates pages) {
        this.reports = reports;
        this.desk = desk;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(ReportPages.PATH)
    JteModel list(Ui ui, Actor actor) {
        return page(ui, actor, Form.empty(), List.of());
    }

    @PostMapping(ReportPages.PATH)
    ResponseEntity<?> begin(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Answers.check(fields(ui, actor), Form.of(request));
        List<Objection> objections = List.of();
        if (form.ok()) {
            int year = Answers.number(form, "year").orElseThrow();
            var extent = Fields.chosen(form, "extent", Extent.class).orElse(Extent.OWN);
            var proposed = ReportProposals.of(
                    ui, year, desk.preview(actor, year, extent), desk.preview(actor, year - 1, extent));
            switch (reports.begin(actor, year, extent, proposed, "")) {
                case Granted<AnnualReport>(AnnualReport one) -> {
                    return Go.done(ReportPages.path(one.id()), "annualreport.begun");
                }
                case Refused<AnnualReport> no -> objections = no.objections();
            }
        }
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, actor, form, objections));
    }

    private List<Field> fields(Ui ui, Actor actor) {
        var fields = ReportPages.fields(ui);
        int now = ui.today().getYear();
        fields.pick(
                "year",
                Stream.of(now - 1, now, now - 2)
                        .map(String::valueOf)
                        .map(year -> new Option(year, ui.t("annualreport.year", year)))
                        .toList());
        if (desk.reportsArea(actor))
            fields.one("extent", Fields.options(ui, Arrays.asList(Extent.values()), "annualreport.extent."));
        return fields.list();
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        boolean writes = AnnualReports.writes(actor);
        var due = desk.due(actor);
        List<String> missing = new ArrayList<>();
        if (writes && desk.reportsArea(actor)) missing.addAll(desk.missing(actor, due.year()));
        return pages.deskAnnualReports(
                ui,
                desk.list(actor),
                writes ? fields(ui, actor) : List.of(),
                due,
                missing,
                form,
                objections,
                shared.profile(actor),
                shared.names(ui));
    }
}
