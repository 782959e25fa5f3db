package xinqiao.reading;

import java.util.List;

/**
 * What was read of one page.
 *
 * @param layer whether the file had the words itself
 * @param lines in the order of reading
 */
public record Read(boolean layer, List<Line> lines) {
    public Read {
        lines = List.copyOf(lines);
    }

    /**
     * A line of print.
     *
     * @param x where it stands, as parts of the page's width and height
     * @param unsure which of its characters are doubtful, by place; in ascending order
     */
    public record Line(String text, float x, float y, float width, float height, List<Integer> unsure) {
        public Line {
            unsure = List.copyOf(unsure);
        }
    }

    /** All lines, one below the other, as somebody corrects them. */
    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }
}
