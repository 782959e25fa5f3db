package xinqiao.workbench;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A list as a spreadsheet, written as it is read; every cell is text, so that nothing a stranger wrote can become a formula. */
public final class Spreadsheet implements AutoCloseable {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int NUMBER = 20;
    private static final int TITLE = 60;
    private static final int OTHER = 18;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    private Spreadsheet(Workbook book, String name) {
        this.book = book;
        this.sheet = book.newWorksheet(name);
    }

    /** Begins the answer. @param file its name without the ending */
    public static Spreadsheet answer(HttpServletResponse response, String file, String sheet) throws IOException {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return new Spreadsheet(new Workbook(response.getOutputStream(), "Xinqiao", null), sheet);
    }

    /** The heads of the columns; the first is a number, the second a title. */
    public void head(List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, heads.get(i));
            sheet.width(i, i == 0 ? NUMBER : i == 1 ? TITLE : OTHER);
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.freezePane(2, 1);
        row = 1;
    }

    public void line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) sheet.value(row, i, kept(cells.get(i)));
        row++;
    }

    /** Sends what was written so far. */
    public void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.close();
    }

    /** What XML can't hold is left out, and a cell holds so much and no more. */
    private static String kept(String text) {
        String clean = text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() > 32_000 ? clean.substring(0, 32_000) : clean;
    }
}
