package xinqiao.portal.annualreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.ReportPart;
import xinqiao.documents.PlainPages;
import xinqiao.documents.PlainPages.Block;
import xinqiao.documents.PlainPages.Cell;
import xinqiao.web.Ui;

/** A published report as PDF and as a spreadsheet. */
final class ReportFiles {
    private static final int MOST_PAGES = 200;

    private ReportFiles() {}

    static byte[] pdf(Ui ui, AnnualReport one, String title) {
        var grids = new ReportGrids(ui, one.figures());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(title, true));
        if (!one.reason().isEmpty())
            blocks.add(new Block.Text(ui.t("annualreport.public.corrected", one.version(), one.reason()), false));
        words(blocks, ui, 1, one.content().text(ReportPart.OVERALL));
        heading(blocks, ui, 2);
        blocks.add(grids.proactive());
        heading(blocks, ui, 3);
        blocks.add(grids.applications());
        heading(blocks, ui, 4);
        blocks.add(grids.contests());
        words(blocks, ui, 5, one.content().text(ReportPart.PROBLEMS));
        words(blocks, ui, 6, one.content().text(ReportPart.OTHER));
        return PlainPages.print(blocks, MOST_PAGES).orElseThrow();
    }

    /** A heading over a table begins its page, so that the two stay together. */
    private static void heading(List<Block> blocks, Ui ui, int part) {
        if (part == 3) blocks.add(new Block.NewPage());
        else blocks.add(new Block.Text("", false));
        blocks.add(new Block.Text(ui.t("annualreport.part." + part), true));
    }

    private static void words(List<Block> blocks, Ui ui, int part, String words) {
        heading(blocks, ui, part);
        blocks.add(new Block.Text(words, false));
    }

    static byte[] sheet(Ui ui, AnnualReport one, String title) {
        var grids = new ReportGrids(ui, one.figures());
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Xinqiao", null)) {
            grid(book.newWorksheet("2"), title, ui.t("annualreport.part.2"), grids.proactive());
            grid(book.newWorksheet("3"), title, ui.t("annualreport.part.3"), grids.applications());
            grid(book.newWorksheet("4"), title, ui.t("annualreport.part.4"), grids.contests());
            var texts = book.newWorksheet("1 5 6");
            texts.width(0, 100);
            int row = 0;
            for (int part : new int[] {1, 5, 6}) {
                texts.value(row++, 0, ui.t("annualreport.part." + part));
                var of = part == 1 ? ReportPart.OVERALL : part == 5 ? ReportPart.PROBLEMS : ReportPart.OTHER;
                for (String line : one.content().text(of).split("\\R")) texts.value(row++, 0, line);
            }
            texts.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same table as on paper, its cells merged likewise; numbers are numbers. */
    private static void grid(Worksheet sheet, String title, String part, Block.Table table) throws IOException {
        sheet.value(0, 0, title);
        sheet.value(1, 0, part);
        sheet.range(0, 0, 1, 0).style().bold().set();
        int columns = table.widths().size();
        for (int i = 0; i < columns; i++) sheet.width(i, table.widths().get(i) * 3 + 8);
        boolean[][] taken = new boolean[table.rows().size()][columns];
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row)) {
                while (taken[row][column]) column++;
                for (int r = row; r < row + cell.rows(); r++)
                    for (int c = column; c < column + cell.columns(); c++) taken[r][c] = true;
                put(sheet, row + 2, column, cell);
                column += cell.columns();
            }
        }
        sheet.range(2, 0, table.rows().size() + 1, columns - 1)
                .style()
                .borderStyle(BorderStyle.THIN)
                .wrapText(true)
                .set();
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        boolean number = cell.centred() && !cell.head();
        if (number) sheet.value(row, column, new java.math.BigDecimal(cell.text()));
        else sheet.value(row, column, cell.text());
        if (cell.head())
            sheet.style(row, column).bold().horizontalAlignment("center").set();
        if (cell.columns() > 1 || cell.rows() > 1)
            sheet.range(row, column, row + cell.rows() - 1, column + cell.columns() - 1)
                    .merge();
    }
}
