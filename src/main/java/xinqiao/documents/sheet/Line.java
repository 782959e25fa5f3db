package xinqiao.documents.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * @param block lines of the same block, such as a paragraph, have the same number, on whichever pages they stand
 * @param baseline from the page's upper edge
 */
public record Line(Role role, int block, double baseline, Ink ink, List<Run> runs) {
    public Line {
        runs = List.copyOf(runs);
    }

    /** Among other lines, whose blocks were counted so far. */
    Line after(int blocks) {
        return new Line(role, block == 0 ? 0 : block + blocks, baseline, ink, runs);
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
