package xinqiao.seal;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Draws a round seal: the house's name along the arc from left to right, a star, and for a seal for one purpose (专用章) its
 * words below the star. Outlines only, so that no font is needed where it is placed.
 */
public final class SealDrawing {
    private static final String FONT = "/fonts/NotoSerifSC-Regular.ttf";
    /** As parts of the diameter. */
    private static final double RING = 0.028;

    private static final double STAR = 0.165;
    private static final double ARC_MIDDLE = 0.385;
    private static final double TALL = 0.145;
    private static final double BELOW = 0.275;
    private static final double BELOW_TALL = 0.08;
    private static final double BELOW_WIDE = 0.44;
    private static final double WIDEST_STEP = Math.toRadians(33);
    private static final double WHOLE_ARC = Math.toRadians(250);

    private SealDrawing() {}

    /** Whether every character of it can be drawn. */
    public static boolean can(String words) {
        try (TrueTypeFont font = font()) {
            var glyphs = font.getUnicodeCmapLookup();
            return words.codePoints()
                    .allMatch(character -> Character.isSpaceChar(character) || glyphs.getGlyphId(character) != 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All of it as one shape to be filled, in a square of that size with the origin at its top left.
     *
     * @param house as it runs along the arc
     * @param words below the star; empty: none
     */
    public static Shape draw(String house, String words, double size) {
        var drawing = new Area();
        double middle = size / 2;
        drawing.add(new Area(new Ellipse2D.Double(0, 0, size, size)));
        double ring = size * RING;
        drawing.subtract(new Area(new Ellipse2D.Double(ring, ring, size - 2 * ring, size - 2 * ring)));
        drawing.add(new Area(star(middle, middle, size * STAR)));
        var all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        all.append(drawing, false);
        try (TrueTypeFont font = font()) {
            arc(all, font, house.strip(), size);
            if (!words.isBlank()) line(all, font, words.strip(), size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The tops of the characters look outward; the first stands left below the middle. */
    private static void arc(Path2D all, TrueTypeFont font, String house, double size) throws IOException {
        List<Integer> characters = house.codePoints().boxed().toList();
        double step = characters.size() < 2 ? 0 : Math.min(WIDEST_STEP, WHOLE_ARC / (characters.size() - 1));
        double radius = size * ARC_MIDDLE;
        double wide = characters.size() < 2 ? size * TALL : Math.min(size * TALL, 0.94 * step * radius);
        double angle = -step * (characters.size() - 1) / 2;
        for (int character : characters) {
            var place = AffineTransform.getTranslateInstance(size / 2, size / 2);
            place.rotate(angle);
            place.translate(0, -radius);
            all.append(glyph(font, character, wide, size * TALL, place), false);
            angle += step;
        }
    }

    private static void line(Path2D all, TrueTypeFont font, String words, double size) throws IOException {
        List<Integer> characters = words.codePoints().boxed().toList();
        double wide = Math.min(size * BELOW_TALL, size * BELOW_WIDE / characters.size());
        double x = size / 2 - wide * (characters.size() - 1) / 2;
        for (int character : characters) {
            var place = AffineTransform.getTranslateInstance(x, size / 2 + size * BELOW);
            all.append(glyph(font, character, wide, size * BELOW_TALL, place), false);
            x += wide;
        }
    }

    /** A character stretched to a box whose middle is the origin of the place. */
    private static Shape glyph(TrueTypeFont font, int character, double wide, double tall, AffineTransform place)
            throws IOException {
        int id = font.getUnicodeCmapLookup().getGlyphId(character);
        var outline = font.getGlyph().getGlyph(id);
        if (outline == null) return new GeneralPath();
        double em = font.getUnitsPerEm();
        // the square that a Chinese character fills lies from 0.12 em below the line to 0.88 above it
        var change = new AffineTransform(place);
        change.scale(wide / em, -tall / em);
        change.translate(-font.getAdvanceWidth(id) / 2.0, -0.38 * em);
        return change.createTransformedShape(outline.getPath());
    }

    private static Shape star(double x, double y, double radius) {
        var star = new Path2D.Double();
        double inner = radius * Math.sin(Math.toRadians(18)) / Math.cos(Math.toRadians(36));
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5;
            double r = i % 2 == 0 ? radius : inner;
            if (i == 0) star.moveTo(x + r * Math.sin(angle), y - r * Math.cos(angle));
            else star.lineTo(x + r * Math.sin(angle), y - r * Math.cos(angle));
        }
        star.closePath();
        return star;
    }

    private static TrueTypeFont font() throws IOException {
        try (var in = Objects.requireNonNull(SealDrawing.class.getResourceAsStream(FONT), FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }
}
