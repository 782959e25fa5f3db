package xinqiao.documents.writing;

import java.awt.geom.PathIterator;
import xinqiao.documents.fonts.FontFile;
import xinqiao.documents.fonts.Outlines;

/** The shape of a glyph in the words of an OFD path. */
final class OfdShapes {
    private OfdShapes() {}

    /** @param origin where the glyph's own zero is, from the left and from above */
    static String of(FontFile font, int glyph, double size, double origin) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        PathIterator steps = Outlines.of(font, glyph).getPathIterator(null);
        for (; !steps.isDone(); steps.next()) {
            int points = switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> step(path, "M", 1);
                case PathIterator.SEG_LINETO -> step(path, "L", 1);
                case PathIterator.SEG_QUADTO -> step(path, "Q", 2);
                case PathIterator.SEG_CUBICTO -> step(path, "B", 3);
                default -> step(path, "C", 0);
            };
            for (int i = 0; i < points; i++) {
                Numbers.append(path.append(' '), origin + at[2 * i] * size);
                Numbers.append(path.append(' '), origin - at[2 * i + 1] * size);
            }
        }
        return path.toString();
    }

    private static int step(StringBuilder path, String word, int points) {
        path.append(path.isEmpty() ? "" : " ").append(word);
        return points;
    }
}
