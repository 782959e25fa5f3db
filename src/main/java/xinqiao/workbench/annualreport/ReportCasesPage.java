package xinqiao.workbench.annualreport;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.annualreport.AnnualReportDesk;
import xinqiao.disclosure.AnnualCell;
import xinqiao.disclosure.AnnualContests.End;
import xinqiao.disclosure.AnnualCounts;
import xinqiao.disclosure.AnnualTable;
import xinqiao.disclosure.ContestKind;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** The applications behind a number of a report, within the reader's walls. */
@RestController
@Guides({Provision.LAW_D6, Provision.SYS_4})
class ReportCasesPage {
    private static final int SIZE = 50;

    private final AnnualReportDesk desk;
    private final AnnualCounts counts;
    private final ReportPages shared;
    private final Templates pages;

    ReportCasesPage(AnnualReportDesk desk, AnnualCounts counts, ReportPages shared, Templates pages) {
        this.desk = desk;
        this.counts = counts;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(ReportPages.ONE + "/cases")
    JteModel cases(Ui ui, Actor actor, @PathVariable long report, HttpServletRequest request) {
        var form = Form.of(request);
        var one = desk.open(actor, report).report();
        var houses = one.figures().houses(one.house());
        Optional<ContestKind> contest = Fields.chosen(form, "contest", ContestKind.class);
        Cursor at = cursor(form);
        var here = UriComponentsBuilder.fromPath(ReportPages.path(report) + "/cases");
        ReportCases found;
        if (contest.isPresent()) {
            End end = Fields.chosen(form, "end", End.class).orElse(null);
            here.queryParam("contest", contest.get());
            if (end != null) here.queryParam("end", end);
            found = new ReportCases(
                    one,
                    ui.t("annualreport.contest." + contest.get()),
                    end == null ? ui.t("annualreport.total") : ui.t("annualreport.end." + end),
                    counts.contested(actor, houses, one.year(), contest.get(), end, at, SIZE),
                    here.toUriString(),
                    at != null,
                    shared.names(ui));
        } else {
            int row = Answers.number(form, "row")
                    .filter(n -> n >= 1 && n <= AnnualTable.CARRIED_ON)
                    .orElseThrow(Missing::new);
            int column = Answers.number(form, "column")
                    .filter(n -> n >= 0 && n < AnnualTable.COLUMNS)
                    .orElseThrow(Missing::new);
            here.queryParam("row", row).queryParam("column", column);
            found = new ReportCases(
                    one,
                    ui.t("annualreport.row." + row),
                    ui.t("annualreport.column." + column),
                    counts.cases(actor, AnnualCell.of(houses, one.year(), row, column), at, SIZE),
                    here.toUriString(),
                    at != null,
                    shared.names(ui));
        }
        return pages.deskAnnualReportCases(ui, found);
    }

    private static @Nullable Cursor cursor(Form form) {
        try {
            return form.value("after").isEmpty() ? null : Cursor.parse(form.value("after"));
        } catch (IllegalArgumentException nobodyWroteIt) {
            return null;
        }
    }
}
