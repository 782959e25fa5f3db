package xinqiao.redaction.pages;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import xinqiao.redaction.Box;

/**
 * Paints a page on which each glyph has a colour of its own and all else is white: which pixels are left to a glyph when
 * everything is drawn, clipped, covered and switched off as the page says, shows how much of it can be seen.
 */
final class Tracer extends Painter {
    /** Beyond that many the rest counts as unseen. */
    static final int MOST = 15_000;

    private static final int CHECK = 0x1FF;
    private static final int LARGEST = 4_000_000;

    /**
     * A glyph as it was drawn.
     *
     * @param text what it stands for; null if the font doesn't say
     * @param outline how many pixels it would have if nothing hid it; 0 where it has no outline, as in a bitmap font
     */
    record Trace(Box box, @Nullable String text, int outline) {}

    private final Placing placing;
    private final List<Trace> traces = new ArrayList<>();

    Tracer(PDDocument document, int index) {
        super(document, true);
        this.placing = new Placing(document.getPage(index));
        RenderingHints hard = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        hard.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        setRenderingHints(hard);
    }

    List<Trace> traces() {
        return traces;
    }

    /** @return number of the trace whose colour it is, or -1: a colour that two mixed to is none */
    static int number(int rgb) {
        int number = (rgb & 0xFFFFFF) >> 9;
        return number > 0 && (rgb & 0xFFFFFF) == colour(number) ? number - 1 : -1;
    }

    private static int colour(int number) {
        return number << 9 | number * 40_503 >>> 3 & CHECK;
    }

    @Override
    PageDrawer drawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends Bounded {
        private int current;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            int outer = current;
            // what a glyph is drawn of, itself made of glyphs, is of that glyph
            if (outer == 0 && traces.size() < MOST) {
                traces.add(new Trace(
                        placing.glyph(matrix, displacement), font.toUnicode(code), outline(matrix, font, code)));
                current = traces.size();
            }
            super.showGlyph(matrix, font, code, displacement);
            current = outer;
        }

        @Override
        protected Paint getPaint(PDColor color) {
            return current == 0 ? Color.WHITE : new Color(colour(current));
        }

        private int outline(Matrix matrix, PDFont font, int code) throws IOException {
            if (!(font instanceof PDVectorFont vector)) return 0;
            AffineTransform place = new AffineTransform(getGraphics().getTransform());
            place.concatenate(matrix.createAffineTransform());
            place.concatenate(font.getFontMatrix().createAffineTransform());
            Shape shape = place.createTransformedShape(vector.getNormalizedPath(code));
            Rectangle bounds = shape.getBounds();
            if (bounds.isEmpty()) return 0;
            // larger than any page that can be drawn: no picture shows the whole of it
            if ((long) bounds.width * bounds.height > LARGEST) return Integer.MAX_VALUE;
            BufferedImage alone = new BufferedImage(bounds.width + 1, bounds.height + 1, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = alone.createGraphics();
            pen.translate(-bounds.x, -bounds.y);
            pen.setColor(Color.WHITE);
            pen.fill(shape);
            pen.dispose();
            int pixels = 0;
            var raster = alone.getRaster();
            for (int y = 0; y < alone.getHeight(); y++)
                for (int x = 0; x < alone.getWidth(); x++) if (raster.getSample(x, y, 0) > 0) pixels++;
            return pixels;
        }
    }
}
