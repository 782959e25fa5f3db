package xinqiao.documents.sheet;

import java.util.List;
import xinqiao.documents.fonts.FontFile;

/**
 * Glyphs of one font and size in a row.
 *
 * @param points the font's size
 * @param glyphs from left to right
 * @param text what it says, in the order in which it is read
 * @param backwards whether it is read from right to left
 */
public record Run(FontFile font, double points, List<Glyph> glyphs, String text, boolean backwards) {
    public static final double POINT = 25.4 / 72;

    public Run {
        glyphs = List.copyOf(glyphs);
    }

    /** The font's size in millimetres. */
    public double size() {
        return points * POINT;
    }
}
