package xinqiao.documents.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Words whose letters join or stack, as in Uyghur and Tibetan names. Stacks are made by the font's own rules, which the
 * platform reads.
 */
public final class Shaping {
    private static final int SIZE = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<FontFile, Font> FONTS = new EnumMap<>(FontFile.class);

    private Shaping() {}

    /**
     * A glyph from left to right.
     *
     * @param x, rise from the word's beginning and its baseline, in parts of the em
     * @param character where in the word the character stands that it is for
     */
    public record Shaped(int glyph, double x, double rise, int character) {}

    /** @param width in parts of the em */
    public record Word(List<Shaped> glyphs, double width) {
        public Word {
            glyphs = List.copyOf(glyphs);
        }
    }

    public static Word shape(FontFile file, String word) {
        if (file == FontFile.NASKH) return Joining.shape(file, word);
        try {
            return stacked(file, word);
        } catch (LinkageError | InternalError | RuntimeException e) {
            // a server without the platform's font library still prints the name, its letters side by side
            return plain(file, word);
        }
    }

    static Word plain(FontFile file, String word) {
        List<Shaped> glyphs = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int glyph = file.type().glyph(word.codePointAt(i));
            glyphs.add(new Shaped(glyph, x, 0, i));
            x += file.type().advance(glyph);
        }
        return new Word(glyphs, x);
    }

    private static Word stacked(FontFile file, String word) {
        char[] characters = word.toCharArray();
        GlyphVector vector =
                font(file).layoutGlyphVector(EXACT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        List<Shaped> glyphs = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int glyph = vector.getGlyphCode(i);
            if (glyph < 0 || glyph >= file.type().glyphs()) continue; // what is merged into another is marked so
            var at = vector.getGlyphPosition(i);
            glyphs.add(new Shaped(glyph, at.getX() / SIZE, -at.getY() / SIZE, vector.getGlyphCharIndex(i)));
        }
        return new Word(glyphs, vector.getGlyphPosition(vector.getNumGlyphs()).getX() / SIZE);
    }

    private static Font font(FontFile file) {
        synchronized (FONTS) {
            Font known = FONTS.get(file);
            if (known != null) return known;
            try {
                Font font = Font.createFont(
                                Font.TRUETYPE_FONT,
                                new ByteArrayInputStream(file.type().file()))
                        .deriveFont((float) SIZE);
                FONTS.put(file, font);
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("a font of ours isn't one: " + file, e);
            }
        }
    }
}
