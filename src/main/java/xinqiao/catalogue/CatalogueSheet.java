package xinqiao.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;

/** A catalogue as a spreadsheet (.xlsx), out and in again: what is written is read as the same. */
@Component
public class CatalogueSheet {
    private static final int MOST_ROWS = 2_000;
    private static final int WIDE = 44;
    private static final int NARROW = 16;

    private final NationalCatalogue national;
    private final Houses houses;

    CatalogueSheet(NationalCatalogue national, Houses houses) {
        this.national = national;
        this.houses = houses;
    }

    /** The words of the table are Chinese, whoever reads it: it is what houses exchange. */
    private SheetCells cells(String house) {
        return new SheetCells(channel -> national.name(channel, Locale.CHINESE), houses.departments(house));
    }

    public byte[] write(String house, List<CatalogueItem> items) {
        var cells = cells(house);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Xinqiao", null)) {
            var sheet = book.newWorksheet("公开事项目录");
            SheetColumn[] columns = SheetColumn.values();
            for (int i = 0; i < columns.length; i++) {
                sheet.value(0, i, columns[i].heading());
                sheet.width(i, columns[i].name().matches("ELEMENTS|LIMIT|CHANNELS|NOTE|NOTE_EN") ? WIDE : NARROW);
            }
            for (int row = 0; row < items.size(); row++)
                for (int i = 0; i < columns.length; i++) sheet.value(row + 1, i, cells.of(items.get(row), columns[i]));
            sheet.range(0, 0, items.size(), columns.length - 1)
                    .style()
                    .borderStyle(BorderStyle.THIN)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.range(0, 0, 0, columns.length - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.freezePane(4, 1);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads a whole table; nothing is kept. */
    public SheetReport read(String house, byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            if (rows.isEmpty()) return SheetReport.unreadable("catalogue.sheet.empty");
            if (rows.size() > MOST_ROWS) return SheetReport.unreadable("catalogue.sheet.too-large");
            Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
            Row head = rows.getFirst();
            for (int i = 0; i < head.getCellCount(); i++) {
                int place = i;
                SheetColumn.named(text(head, i)).ifPresent(column -> places.putIfAbsent(column, place));
            }
            List<CatalogueItem> items = new ArrayList<>();
            List<SheetReport.Problem> problems = new ArrayList<>();
            for (SheetColumn column : SheetColumn.values())
                if (!places.containsKey(column))
                    problems.add(new SheetReport.Problem(1, column, "catalogue.sheet.no-column"));
            if (!problems.isEmpty()) return new SheetReport("", items, problems);
            var cells = cells(house);
            for (Row row : rows.subList(1, rows.size())) {
                Map<SheetColumn, String> line = new EnumMap<>(SheetColumn.class);
                places.forEach((column, place) -> line.put(column, text(row, place)));
                if (line.values().stream().anyMatch(cell -> !cell.isEmpty()))
                    cells.item(row.getRowNum(), line, problems).ifPresent(items::add);
            }
            return new SheetReport("", items, problems);
        } catch (IOException | RuntimeException notATable) {
            return SheetReport.unreadable("catalogue.sheet.unreadable");
        }
    }

    private static String text(Row row, int place) {
        if (place >= row.getCellCount()) return "";
        return row.getOptionalCell(place)
                .map(Cell::getText)
                .orElse("")
                .replace("\r\n", "\n")
                .replace("\0", "")
                .strip();
    }

    /** The names by which departments stand in the table. */
    static String name(Department department) {
        return department.nameZh();
    }
}
