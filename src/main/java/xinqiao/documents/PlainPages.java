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

        /** What follows begins on a new page. */
        record NewPage() implements Block {}
    }

    /** @return the pages as PDF; empty if there would be more than {@code most} of them */
    public static Optional<byte[]> print(List<Block> blocks, int most) {
        return PlainPdf.print(blocks, most);
    }
}
