package xinqiao.documents.sheet;

import java.util.List;

/** A page of A4. @param language of its own, where it isn't that of the document; else empty */
public record Sheet(List<Line> lines, List<Stroke> strokes, String language) {
    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;

    public Sheet(List<Line> lines, List<Stroke> strokes) {
        this(lines, strokes, "");
    }

    public Sheet {
        lines = List.copyOf(lines);
        strokes = List.copyOf(strokes);
    }
}
