package xinqiao.workbench.annualreport;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.AnnualReportDesk;
import xinqiao.annualreport.AnnualReportDesk.Opened;
import xinqiao.annualreport.AnnualReports;
import xinqiao.annualreport.ReportAct;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.annualreport.ReportView.Offer;

/** One annual report: its tables with the cases behind each number, its sums, and the way to its publication. */
@RestController
@Guides({Provision.SZ_5_2B, Provision.GS_C24, Provision.LAW_D6})
class ReportPage {
    private final AnnualReports reports;
    private final AnnualReportDesk desk;
    private final ReportPages shared;
    private final Templates pages;

    ReportPage(AnnualReports reports, AnnualReportDesk desk, ReportPages shared, Templates pages) {
        this.reports = reports;
        this.desk = desk;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(ReportPages.ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long report) {
        return page(ui, actor, desk.open(actor, report), null, Form.empty(), List.of());
    }

    @PostMapping(ReportPages.ONE + "/{deed:[a-z]+}")
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long report, @PathVariable String deed, HttpServletRequest request) {
        Opened opened = desk.open(actor, report);
        var offer = offers(ui, actor, opened.report()).stream()
                .filter(each -> each.slug().equals(deed))
                .findFirst();
        if (offer.isEmpty()) return Go.to(ReportPages.path(report), Flash.Kind.WARN, "annualreport.not-open");
        var form = Answers.check(offer.get().fields(), Form.of(request));
        var act = offer.get().act();
        if (!form.ok()) return refused(page(ui, actor, opened, act, form, List.of()));
        return switch (carryOut(actor, opened.report(), act, form)) {
            case Granted<AnnualReport>(AnnualReport done) ->
                Go.done(
                        act == ReportAct.DROP ? ReportPages.PATH : ReportPages.path(done.id()),
                        "annualreport.did." + act);
            case Refused<AnnualReport> no -> refused(page(ui, actor, opened, act, form, no.objections()));
        };
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private Decision<AnnualReport> carryOut(Actor actor, AnnualReport one, ReportAct act, Form form) {
        return switch (act) {
            case SUBMIT -> reports.submit(actor, one.id());
            case DECIDE -> reports.decide(actor, one.id(), form.chosen("approved", "yes"), form.value("words"));
            case PUBLISH -> reports.publish(actor, one.id());
            case CORRECT -> reports.begin(actor, one.year(), one.extent(), Map.of(), form.value("reason"));
            case DROP, EDIT -> reports.drop(actor, one.id());
        };
    }

    private static List<Offer> offers(Ui ui, Actor actor, AnnualReport one) {
        return AnnualReports.open(one, actor).stream()
                .filter(act -> act != ReportAct.EDIT)
                .map(act -> new Offer(act, fields(ui, act)))
                .toList();
    }

    private static List<Field> fields(Ui ui, ReportAct act) {
        var fields = ReportPages.fields(ui);
        return switch (act) {
            case DECIDE ->
                fields.one(
                                "approved",
                                List.of(
                                        new Option("yes", ui.t("annualreport.field.approved.YES")),
                                        new Option("no", ui.t("annualreport.field.approved.NO"))))
                        .optional()
                        .area("words", 3)
                        .list();
            case CORRECT -> fields.area("reason", 3).list();
            case SUBMIT, PUBLISH, DROP, EDIT -> fields.list();
        };
    }

    private JteModel page(
            Ui ui, Actor actor, Opened opened, @Nullable ReportAct tried, Form form, List<Objection> objections) {
        return pages.deskAnnualReport(
                ui,
                new ReportView(
                        opened,
                        offers(ui, actor, opened.report()),
                        AnnualReports.open(opened.report(), actor).contains(ReportAct.EDIT),
                        ReportPages.chart(ui, opened.report().figures(), opened.before()),
                        tried,
                        form,
                        objections,
                        shared.profile(actor),
                        shared.names(ui)));
    }
}
