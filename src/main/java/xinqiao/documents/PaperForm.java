package xinqiao.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * A form (表单) filled as far as it is known: what isn't is left empty, to be written by hand.
 *
 * @param language language tag
 * @param house whose form it is, above the title; empty where whoever gets it writes it in
 * @param title 表单名称
 * @param left, right the line below the title
 * @param code what the QR code in the corner says; empty for none
 * @param parts one below the other
 * @param date of the file
 */
public record PaperForm(
        String language,
        String house,
        String title,
        String left,
        String right,
        String code,
        List<Part> parts,
        LocalDate date) {
    public PaperForm {
        parts = List.copyOf(parts);
    }

    public sealed interface Part {}

    /** A ruled table. @param columns their widths, in any measure */
    public record Table(List<Integer> columns, List<Row> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param heading of a further part, such as a slip to be torn off */
    public record Heading(String text) implements Part {}

    /** @param small notes below a table; else the words of a notice to be handed out */
    public record Words(List<String> paragraphs, boolean small) implements Part {
        public Words {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What stands at the right, such as who signs and when. */
    public record Signed(List<String> lines) implements Part {
        public Signed {
            lines = List.copyOf(lines);
        }
    }

    /** 裁剪线: where the paper is cut. */
    public record Cut() implements Part {}

    /**
     * @param least its height at least, in millimetres
     * @param grows whether it takes what room is left on a single page
     * @param head whether it is repeated on every page that the table reaches
     */
    public record Row(double least, boolean grows, boolean head, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param label printed on the blank form; else what is filled in
     * @param text its line breaks are kept; what {@link #TOGETHER} parts isn't broken within
     * @param columns, rows how many it reaches over
     * @param signed lines at its foot, at the right: who signs, when
     */
    public record Cell(boolean label, String text, int columns, int rows, List<String> signed) {
        public Cell {
            signed = List.copyOf(signed);
        }
    }

    /** Before a paragraph that begins at the margin. */
    public static final String FLUSH = "~";

    /** Between boxes with what stands beside them (选项), which stay on a line. */
    public static final String TOGETHER = "\u2002";
}
