package xinqiao.redaction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.fontbox.ttf.TrueTypeFont;
import xinqiao.redaction.pages.OwnFonts;

/** Paints over what is withheld; below it no pixel of the original is left. */
final class Burner {
    /** Ink may stand out over the box of its character a little, in points. */
    private static final float MARGIN = 0.8f;

    private Burner() {}

    static void burn(BufferedImage picture, float scale, List<Box> boxes, boolean label) {
        Graphics2D pen = picture.createGraphics();
        for (Box box : boxes) {
            Rectangle2D area = new Rectangle2D.Float(
                    (box.x() - MARGIN) * scale,
                    (box.y() - MARGIN) * scale,
                    (box.width() + 2 * MARGIN) * scale,
                    (box.height() + 2 * MARGIN) * scale);
            pen.setColor(Color.BLACK);
            pen.fill(area.getBounds());
        }
        // after all of them, so that no box lies over another's words
        if (label) for (Box box : boxes) label(pen, box, scale);
        pen.dispose();
    }

    /** 〔不予公开〕, in white, where there is room for it to be read. */
    private static void label(Graphics2D pen, Box box, float scale) {
        float size = Math.min(box.height() * 0.8f, 10);
        float width = Label.WIDTH * size;
        if (size < 5 || width > box.width()) return;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.translate(box.x() + (box.width() - width) / 2, box.y() + box.height() / 2 + size * 0.38);
        place.scale(size, -size);
        pen.fill(place.createTransformedShape(Label.SHAPE));
    }

    static BufferedImage blackAndWhite(BufferedImage picture) {
        BufferedImage binary =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = binary.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return binary;
    }

    /** The outlines of the words for a size of 1: a server without a font can draw them too. */
    private static final class Label {
        static final GeneralPath SHAPE = new GeneralPath();
        static final float WIDTH;

        static {
            String words = ResourceBundle.getBundle("i18n/redaction_zh").getString("redaction.label");
            float x = 0;
            try (TrueTypeFont font = OwnFonts.open()) {
                float unit = 1f / font.getUnitsPerEm();
                for (int character : words.codePoints().toArray()) {
                    int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
                    AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                    place.scale(unit, unit);
                    SHAPE.append(place.createTransformedShape(outline(font, glyph)), false);
                    x += font.getAdvanceWidth(glyph) * unit;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            WIDTH = x;
        }

        private static GeneralPath outline(TrueTypeFont font, int glyph) throws IOException {
            var outlines = font.getGlyph();
            var data = outlines == null ? null : outlines.getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        }
    }
}
