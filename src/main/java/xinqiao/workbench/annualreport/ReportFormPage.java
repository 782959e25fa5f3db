package xinqiao.workbench.annualreport;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.AnnualReport.Draft;
import xinqiao.annualreport.AnnualReportDesk;
import xinqiao.annualreport.AnnualReports;
import xinqiao.annualreport.Extent;
import xinqiao.annualreport.Proactive;
import xinqiao.annualreport.ReportAct;
import xinqiao.annualreport.ReportPart;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.publication.PublicCounts;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;

/** Writing an annual report: its words, and the numbers that the system doesn't know. */
@RestController
@Guides({Provision.SZ_5_2B, Provision.LAW_D6})
class ReportFormPage {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private final AnnualReports reports;
    private final AnnualReportDesk desk;
    private final PublicCounts counts;
    private final ReportPages shared;
    private final Templates pages;

    ReportFormPage(
            AnnualReports reports, AnnualReportDesk desk, PublicCounts counts, ReportPages shared, Templates pages) {
        this.reports = reports;
        this.desk = desk;
        this.counts = counts;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(ReportPages.ONE + "/edit")
    JteModel edit(Ui ui, Actor actor, @PathVariable long report) {
        var one = editable(actor, report);
        var form = Form.empty().with("source", one.content().source());
        for (ReportPart part : ReportPart.values())
            form = form.with(part.name(), one.content().text(part));
        var counted = counted(actor, one);
        for (Proactive each : Proactive.values()) {
            // what nobody entered yet is proposed as it was counted
            BigDecimal entered = one.figures().of(each);
            form = form.with(
                    each.name(),
                    entered.signum() == 0 && counted.containsKey(each)
                            ? Long.toString(counted.get(each))
                            : entered.toPlainString());
        }
        return page(ui, actor, one, form, List.of());
    }

    /** What of the second part follows from what the house made public. */
    private Map<Proactive, Long> counted(Actor actor, AnnualReport one) {
        Map<Proactive, Long> counted = new EnumMap<>(Proactive.class);
        if (one.extent() == Extent.OWN)
            counts.ofYear(actor, one.year())
                    .forEach((number, many) -> counted.put(Proactive.valueOf(number.name()), many));
        return counted;
    }

    private AnnualReport editable(Actor actor, long report) {
        var one = desk.open(actor, report).report();
        if (!AnnualReports.open(one, actor).contains(ReportAct.EDIT)) throw new Missing();
        return one;
    }

    @PostMapping(ReportPages.ONE + "/edit")
    ResponseEntity<?> write(Ui ui, Actor actor, @PathVariable long report, HttpServletRequest request) {
        var one = editable(actor, report);
        var form = Answers.check(ReportPages.fields(ui, one.extent()), Form.of(request));
        for (Proactive each : Proactive.values())
            if (!form.value(each.name()).isEmpty()
                    && !NUMBER.matcher(form.value(each.name())).matches())
                form = form.problem(each.name(), "workbench.problem.number");
        List<Objection> objections = List.of();
        if (form.ok()) {
            switch (reports.edit(actor, report, draft(one, form))) {
                case Granted<AnnualReport> _ -> {
                    return Go.done(ReportPages.path(report), "annualreport.written");
                }
                case Refused<AnnualReport> no -> objections = no.objections();
            }
        }
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(ui, actor, one, form, objections));
    }

    private static Draft draft(AnnualReport one, Form form) {
        Map<ReportPart, String> texts = new EnumMap<>(ReportPart.class);
        for (ReportPart part : ReportPart.values()) texts.put(part, form.value(part.name()));
        Map<Proactive, BigDecimal> entered = new EnumMap<>(Proactive.class);
        if (one.extent() == Extent.OWN)
            for (Proactive each : Proactive.values())
                entered.put(
                        each,
                        form.value(each.name()).isEmpty() ? BigDecimal.ZERO : new BigDecimal(form.value(each.name())));
        return new Draft(texts, entered, form.value("source"));
    }

    private JteModel page(Ui ui, Actor actor, AnnualReport one, Form form, List<Objection> objections) {
        return pages.deskAnnualReportForm(
                ui,
                one,
                ReportPages.fields(ui, one.extent()),
                form,
                objections,
                counted(actor, one),
                shared.profile(actor),
                shared.names(ui));
    }
}
