package xinqiao.documents.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts as they measure: which characters they have, and how wide each is. A font isn't safe to share between
 * threads, so its widths are read once, and every PDF opens its own.
 */
final class Fonts {
    private static final Map<Face, float[]> WIDTHS = new EnumMap<>(Face.class);
    private static final int LAST = 0x32000;

    static {
        for (Face face : Face.values()) {
            try (TrueTypeFont font = open(face)) {
                WIDTHS.put(face, widths(font));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Fonts() {}

    static TrueTypeFont open(Face face) throws IOException {
        return new TTFParser()
                .parse(new RandomAccessReadBuffer(face.file().type().file()));
    }

    private static float[] widths(TrueTypeFont font) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        float[] widths = new float[LAST];
        for (int character = 0; character < LAST; character++) {
            int glyph = glyphs.getGlyphId(character);
            widths[character] = glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / (float) font.getUnitsPerEm();
        }
        return widths;
    }

    static boolean has(Face face, int character) {
        return character < LAST && widths(face)[character] >= 0;
    }

    /** In parts of the font size. */
    static float width(Face face, int character) {
        return widths(face)[character];
    }

    private static float[] widths(Face face) {
        return WIDTHS.getOrDefault(face, new float[LAST]);
    }
}
