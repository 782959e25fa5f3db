package xinqiao.documents.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param block lines of the same block, such as a paragraph, have the same number, on whichever pages they stand
 * @param baseline from the page's upper edge
 * @param cell where in a table it stands; null outside of tables
 */
public record Line(
        Role role,
        int block,
        double baseline,
        Ink ink,
        List<Run> runs,
        @Nullable Cell cell) {
    /** @param table, row from 1, counted over the document; cells of a row are told from left to right */
    public record Cell(int table, int row, int columns, int rows) {}

    public Line {
        runs = List.copyOf(runs);
    }

    public Line(Role role, int block, double baseline, Ink ink, List<Run> runs) {
        this(role, block, baseline, ink, runs, null);
    }

    /** Among other lines, whose blocks were counted so far. */
    Line after(int blocks) {
        return new Line(role, block == 0 ? 0 : block + blocks, baseline, ink, runs, cell);
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
