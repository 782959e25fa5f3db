package xinqiao.portal.annualreport;

import static xinqiao.documents.PlainPages.Cell.head;
import static xinqiao.documents.PlainPages.Cell.label;
import static xinqiao.documents.PlainPages.Cell.number;

import java.util.ArrayList;
import java.util.List;
import xinqiao.annualreport.Proactive;
import xinqiao.annualreport.ReportFigures;
import xinqiao.annualreport.ResultGroup;
import xinqiao.disclosure.AnnualContests.End;
import xinqiao.disclosure.AnnualTable;
import xinqiao.disclosure.ContestKind;
import xinqiao.documents.PlainPages.Block.Table;
import xinqiao.documents.PlainPages.Cell;
import xinqiao.web.Ui;

/** The three national tables (国办公开办函〔2021〕30号附件) cell by cell, for paper and spreadsheet. */
final class ReportGrids {
    private final Ui ui;
    private final ReportFigures figures;

    ReportGrids(Ui ui, ReportFigures figures) {
        this.ui = ui;
        this.figures = figures;
    }

    Table proactive() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(head(ui.t("annualreport.article.1"), 4, 1)));
        rows.add(List.of(
                head(ui.t("annualreport.content"), 1, 1),
                head(ui.t("annualreport.made"), 1, 1),
                head(ui.t("annualreport.repealed"), 1, 1),
                head(ui.t("annualreport.in-force"), 1, 1)));
        rows.add(List.of(
                label(ui.t("annualreport.rules"), 1, 1),
                of(Proactive.RULES_MADE, 1),
                of(Proactive.RULES_REPEALED, 1),
                of(Proactive.RULES_IN_FORCE, 1)));
        rows.add(List.of(
                label(ui.t("annualreport.normative"), 1, 1),
                of(Proactive.NORMATIVE_MADE, 1),
                of(Proactive.NORMATIVE_REPEALED, 1),
                of(Proactive.NORMATIVE_IN_FORCE, 1)));
        part(rows, ui.t("annualreport.article.5"), ui.t("annualreport.decisions"));
        rows.add(List.of(label(ui.t("annualreport.licences"), 1, 1), of(Proactive.LICENCES, 3)));
        part(rows, ui.t("annualreport.article.6"), ui.t("annualreport.decisions"));
        rows.add(List.of(label(ui.t("annualreport.penalties"), 1, 1), of(Proactive.PENALTIES, 3)));
        rows.add(List.of(label(ui.t("annualreport.coercion"), 1, 1), of(Proactive.COERCION, 3)));
        part(rows, ui.t("annualreport.article.8"), ui.t("annualreport.fees"));
        rows.add(List.of(label(ui.t("annualreport.charges"), 1, 1), of(Proactive.FEES, 3)));
        return new Table(List.of(4, 3, 3, 3), rows);
    }

    private void part(List<List<Cell>> rows, String article, String what) {
        rows.add(List.of(head(article, 4, 1)));
        rows.add(List.of(head(ui.t("annualreport.content"), 1, 1), head(what, 3, 1)));
    }

    private Cell of(Proactive one, int columns) {
        return number(figures.of(one).toPlainString(), columns);
    }

    Table applications() {
        var table = figures.applications();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(label(ui.t("annualreport.sums"), 3, 3), head(ui.t("annualreport.applicants"), 7, 1)));
        rows.add(List.of(
                head(ui.t("annualreport.column.0"), 1, 2),
                head(ui.t("annualreport.bodies"), 5, 1),
                head(ui.t("annualreport.column.6"), 1, 2)));
        List<Cell> bodies = new ArrayList<>();
        for (int column = 1; column < AnnualTable.TOTAL; column++)
            bodies.add(head(ui.t("annualreport.column.short." + column), 1, 1));
        rows.add(bodies);
        for (int row = AnnualTable.RECEIVED; row <= AnnualTable.CARRIED_ON; row++) {
            List<Cell> cells = new ArrayList<>();
            var group = ResultGroup.of(row);
            boolean result = row >= AnnualTable.FIRST_RESULT && row <= AnnualTable.RESULTS;
            if (row == AnnualTable.FIRST_RESULT)
                cells.add(label(ui.t("annualreport.results"), 1, AnnualTable.RESULTS - AnnualTable.FIRST_RESULT + 1));
            if (group.isPresent() && group.get().first() == row)
                cells.add(label(
                        ui.t("annualreport.group." + group.get()),
                        1,
                        group.get().rows()));
            cells.add(label(ui.t("annualreport.row." + row), group.isPresent() ? 1 : result ? 2 : 3, 1));
            for (int column = 0; column < AnnualTable.COLUMNS; column++)
                cells.add(number(Long.toString(table.at(row, column)), 1));
            rows.add(cells);
        }
        return new Table(List.of(4, 5, 13, 4, 4, 4, 4, 4, 4, 4), rows);
    }

    Table contests() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                head(ui.t("annualreport.contest.RECONSIDERATION"), 5, 2), head(ui.t("annualreport.court"), 10, 1)));
        rows.add(List.of(
                head(ui.t("annualreport.contest.short.COURT_DIRECT"), 5, 1),
                head(ui.t("annualreport.contest.short.COURT_AFTER"), 5, 1)));
        List<Cell> ends = new ArrayList<>();
        List<Cell> numbers = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (ContestKind kind : ContestKind.values()) {
            for (End end : End.values()) {
                ends.add(head(ui.t("annualreport.end." + end), 1, 1));
                numbers.add(number(Long.toString(figures.contests().at(kind, end)), 1));
                widths.add(1);
            }
            ends.add(head(ui.t("annualreport.total"), 1, 1));
            numbers.add(number(Long.toString(figures.contests().total(kind)), 1));
            widths.add(1);
        }
        rows.add(ends);
        rows.add(numbers);
        return new Table(widths, rows);
    }
}
