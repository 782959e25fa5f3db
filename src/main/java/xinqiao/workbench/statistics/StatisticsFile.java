package xinqiao.workbench.statistics;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import xinqiao.petition.Figure;
import xinqiao.statistics.Indicator;
import xinqiao.statistics.Report.Breakdown;
import xinqiao.statistics.Report.Row;
import xinqiao.web.Ui;

/** The statistics of a period as a spreadsheet: the same figures as on the screen, with what each of them counts. */
final class StatisticsFile {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private StatisticsFile() {}

    static void write(Ui ui, StatisticsView view, HttpServletResponse response) throws IOException {
        String name = ui.t("statistics.title") + "-" + view.period().text() + ".xlsx";
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var book = new Workbook(response.getOutputStream(), "Xinqiao", null)) {
            figures(ui, view, book.newWorksheet(ui.t("statistics.title")));
            breakdowns(ui, view, book.newWorksheet(ui.t("statistics.breakdowns")));
        }
    }

    private static void figures(Ui ui, StatisticsView view, Worksheet sheet) throws IOException {
        sheet.value(0, 0, view.title(ui));
        String[] heads = {
            ui.t("statistics.column.figure"),
            ui.t("statistics.column.now"),
            ui.t("statistics.column.before"),
            ui.t("statistics.column.year-before"),
            ui.t("statistics.column.counted")
        };
        for (int i = 0; i < heads.length; i++) sheet.value(1, i, heads[i]);
        sheet.range(0, 0, 1, heads.length - 1).style().bold().set();
        sheet.width(0, 30);
        sheet.width(4, 80);
        int row = 2;
        for (Figure figure : Figure.values()) {
            sheet.value(row, 0, ui.t("statistics.figure." + figure));
            for (int i = 0; i < 3; i++) sheet.value(row, i + 1, view.of(i, figure));
            sheet.value(row++, 4, ui.t("statistics.counted." + figure));
        }
        for (Indicator one : Indicator.values()) {
            sheet.value(row, 0, ui.t("statistics.indicator." + one));
            for (int i = 0; i < 3; i++)
                sheet.value(
                        row, i + 1, StatisticsView.rate(one.of(view.columns().get(i))));
            sheet.value(
                    row++,
                    4,
                    ui.t(
                            "statistics.reckoned",
                            ui.t("statistics.figure." + one.part()),
                            ui.t("statistics.figure." + one.whole())));
        }
        sheet.finish();
    }

    private static void breakdowns(Ui ui, StatisticsView view, Worksheet sheet) throws IOException {
        sheet.width(0, 30);
        int row = 0;
        for (Breakdown one : view.report().breakdowns()) {
            sheet.value(row, 0, ui.t("statistics.axis." + one.axis()));
            for (int i = 0; i < StatisticsView.BROKEN_DOWN.size(); i++)
                sheet.value(row, i + 1, ui.t("statistics.figure." + StatisticsView.BROKEN_DOWN.get(i)));
            sheet.range(row, 0, row, StatisticsView.BROKEN_DOWN.size())
                    .style()
                    .bold()
                    .set();
            row++;
            for (Row each : one.rows()) {
                sheet.value(row, 0, view.value(ui, one.axis(), each));
                for (int i = 0; i < StatisticsView.BROKEN_DOWN.size(); i++)
                    sheet.value(row, i + 1, each.of(StatisticsView.BROKEN_DOWN.get(i)));
                row++;
            }
            row++;
        }
        for (Breakdown one : view.report().units()) {
            sheet.value(row, 0, ui.t("statistics.axis." + one.axis()));
            sheet.value(row, 1, ui.t("statistics.figure.REGISTERED"));
            for (int i = 0; i < StatisticsView.OF_UNITS.size(); i++)
                sheet.value(row, i + 2, ui.t("statistics.indicator." + StatisticsView.OF_UNITS.get(i)));
            sheet.range(row, 0, row, StatisticsView.OF_UNITS.size() + 1)
                    .style()
                    .bold()
                    .set();
            row++;
            for (Row each : one.rows()) {
                sheet.value(row, 0, view.value(ui, one.axis(), each));
                sheet.value(row, 1, each.of(Figure.REGISTERED));
                for (int i = 0; i < StatisticsView.OF_UNITS.size(); i++)
                    sheet.value(
                            row,
                            i + 2,
                            StatisticsView.rate(StatisticsView.OF_UNITS.get(i).of(each.figures())));
                row++;
            }
            row++;
        }
        sheet.finish();
    }
}
