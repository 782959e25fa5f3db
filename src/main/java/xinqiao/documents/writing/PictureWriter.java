package xinqiao.documents.writing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import xinqiao.documents.fonts.Outlines;
import xinqiao.documents.sheet.Glyph;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Line;
import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;
import xinqiao.documents.sheet.Stroke;

/** Draws a page as a picture, for a look before it is issued. */
public final class PictureWriter {
    private static final double INCH = 25.4;

    private PictureWriter() {}

    /** @return PNG */
    public static byte[] write(Sheet sheet, int dotsPerInch) {
        double scale = dotsPerInch / INCH;
        BufferedImage image = new BufferedImage(
                (int) Math.round(Sheet.WIDTH * scale),
                (int) Math.round(Sheet.HEIGHT * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        for (Stroke stroke : sheet.strokes()) draw(stroke, graphics);
        for (Line line : sheet.lines()) draw(line, graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(Stroke stroke, Graphics2D graphics) {
        colour(stroke.ink(), graphics);
        graphics.fill(
                new Rectangle2D.Double(stroke.x(), stroke.y() - stroke.width() / 2, stroke.length(), stroke.width()));
    }

    private static void draw(Line line, Graphics2D graphics) {
        colour(line.ink(), graphics);
        for (Run run : line.runs())
            for (Glyph glyph : run.glyphs()) {
                AffineTransform place = AffineTransform.getTranslateInstance(glyph.x(), line.baseline() - glyph.rise());
                place.scale(run.size(), -run.size());
                graphics.fill(Outlines.of(run.font(), glyph.id()).createTransformedShape(place));
            }
    }

    private static void colour(Ink ink, Graphics2D graphics) {
        graphics.setColor(new Color(ink.rgb()));
    }
}
