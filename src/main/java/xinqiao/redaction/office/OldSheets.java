package xinqiao.redaction.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import xinqiao.redaction.Omission.What;

/** The cells of an XLS as they are shown. */
final class OldSheets {
    private final Reading reading = new Reading();
    private final Shown shown = new Shown();
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    private OldSheets() {
        // the value that was last reckoned, not the formula
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static Reading read(byte[] file) throws IOException {
        OldSheets old = new OldSheets();
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                HSSFSheet sheet = book.getSheetAt(i);
                old.reading.left(What.COMMENTS, sheet.getCellComments().size());
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) old.sheet(sheet);
                else old.reading.left(What.HIDDEN_SHEETS);
            }
            old.reading.left(What.PICTURES, book.getAllPictures().size());
            old.reading.left(What.EMBEDDED_OBJECTS, book.getAllEmbeddedObjects().size());
        }
        old.reading.left(What.METADATA);
        old.reading.left(What.APPEARANCE);
        return old.reading;
    }

    private void sheet(HSSFSheet sheet) throws IOException {
        reading.newPage();
        reading.heading(sheet.getSheetName());
        for (Row row : sheet) {
            if (row.getZeroHeight()) reading.left(What.HIDDEN_ROWS_AND_COLUMNS);
            else reading.row(cells(sheet, row));
        }
    }

    private String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) return formatter.formatCellValue(cell);
        int format = cell.getCellStyle().getDataFormat();
        String own = cell.getCellStyle().getDataFormatString();
        return shown.number(
                cell.getNumericCellValue(),
                own == null || own.startsWith("reserved") ? Shown.builtin(format) : own,
                false);
    }

    private List<String> cells(HSSFSheet sheet, Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.BLANK) continue;
            if (sheet.isColumnHidden(cell.getColumnIndex())) {
                reading.left(What.HIDDEN_ROWS_AND_COLUMNS);
                continue;
            }
            while (cells.size() < cell.getColumnIndex()) cells.add("");
            cells.add(shown(cell));
        }
        return cells;
    }
}
