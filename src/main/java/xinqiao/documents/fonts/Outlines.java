package xinqiao.documents.fonts;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The shapes of glyphs, for pictures. The reader beneath moves about in the file, so that only one may ask at a time. */
public final class Outlines {
    private static final Map<FontFile, TrueTypeFont> OPEN = new EnumMap<>(FontFile.class);

    private Outlines() {}

    /** @return in parts of the em, upwards from the baseline */
    public static Path2D of(FontFile file, int glyph) {
        synchronized (OPEN) {
            try {
                TrueTypeFont font = OPEN.get(file);
                if (font == null) {
                    font = new TTFParser()
                            .parse(new RandomAccessReadBuffer(file.type().file()));
                    OPEN.put(file, font);
                }
                var shape = font.getGlyph().getGlyph(glyph);
                double scale = 1.0 / file.type().units();
                return shape == null
                        ? new Path2D.Double()
                        : new Path2D.Double(shape.getPath(), AffineTransform.getScaleInstance(scale, scale));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
