package xinqiao.documents.sheet;

import java.util.List;

/** A page of A4. */
public record Sheet(List<Line> lines, List<Stroke> strokes) {
    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;

    public Sheet {
        lines = List.copyOf(lines);
        strokes = List.copyOf(strokes);
    }
}
