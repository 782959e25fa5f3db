package xinqiao.documents;

import java.util.List;
import java.util.Optional;
import xinqiao.documents.layout.PlainPdf;

/** Pages for what has text but no pages of its own, such as an office file: paragraphs and rows, one after the other. */
public final class PlainPages {
    private PlainPages() {}

    /** What follows what on the pages. */
    public sealed interface Block {
        /** @param text its line breaks are kept */
        record Text(String text, boolean heading) implements Block {}

        /** A row of a table. Where it has more cells than fit side by side, they go on below. */
        record Row(List<String> cells) implements Block {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        /** A table with frames, on one page. @param widths of its columns, in any measure */
        record Table(List<Integer> widths, List<List<Cell>> rows) implements Block {
            public Table {
                widths = List.copyOf(widths);
                rows = List.copyOf(rows);
            }
        }

        /** What follows begins on a new page. */
        record NewPage() implements Block {}
    }

    /** A cell of a table. @param columns, rows how many it reaches over */
    public record Cell(String text, int columns, int rows, boolean head, boolean centred) {
        public static Cell head(String text, int columns, int rows) {
            return new Cell(text, columns, rows, true, true);
        }

        public static Cell number(String text, int columns) {
            return new Cell(text, columns, 1, false, true);
        }

        public static Cell label(String text, int columns, int rows) {
            return new Cell(text, columns, rows, false, false);
        }
    }

    /** @return the pages as PDF; empty if there would be more than {@code most} of them */
    public static Optional<byte[]> print(List<Block> blocks, int most) {
        return PlainPdf.print(blocks, most);
    }
}
