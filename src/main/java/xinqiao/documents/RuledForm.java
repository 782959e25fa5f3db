package xinqiao.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.setting.RuledSetting;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.writing.PdfWriter;
import xinqiao.documents.writing.PictureWriter;

/**
 * A form or list with ruled rows on the page of GB/T 9704: title, what stands under it, rows that are filled in or were, and
 * notes below. Its head row is repeated on every page.
 *
 * @param language language tag
 * @param under the line under the title, such as a number
 * @param code what a QR code in the upper right corner says, and the words under it; null: none
 * @param widths of the columns, in any measure
 * @param heads of the columns; empty for a form
 * @param points the size of the text
 * @param house by whom, for the file's own properties
 */
public record RuledForm(
        String language,
        String title,
        String under,
        @Nullable Code code,
        List<Integer> widths,
        List<String> heads,
        List<Row> rows,
        List<String> notes,
        double points,
        String house,
        LocalDate date) {

    public record Code(String text, String words) {}

    /** @param least its height in millimetres, more where the text needs it */
    public record Row(List<Cell> cells, double least) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param columns how many it reaches over @param label whether it names what stands beside it */
    public record Cell(String text, int columns, boolean label) {
        public static Cell label(String text) {
            return new Cell(text, 1, true);
        }

        public static Cell of(String text) {
            return new Cell(text, 1, false);
        }

        public static Cell wide(String text, int columns) {
            return new Cell(text, columns, false);
        }
    }

    public RuledForm {
        widths = List.copyOf(widths);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public byte[] pdf() {
        return PdfWriter.write(pages());
    }

    /** @param page from 1 */
    public byte[] picture(int page, int dotsPerInch) {
        return PictureWriter.write(pages().sheets().get(page - 1), dotsPerInch);
    }

    private Pages pages() {
        return RuledSetting.set(this);
    }
}
