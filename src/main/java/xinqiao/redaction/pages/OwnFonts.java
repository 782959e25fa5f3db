package xinqiao.redaction.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Draws Chinese with our own font where a PDF doesn't bring its own: a server has no 宋体, and a page would be seen, and
 * released, without its words.
 */
public final class OwnFonts implements FontMapper {
    private static final String FILE = "/fonts/NotoSerifSC-Regular.ttf";

    private final FontMapper others;

    private OwnFonts(FontMapper others) {
        this.others = others;
    }

    static synchronized void use() {
        if (!(FontMappers.instance() instanceof OwnFonts)) FontMappers.set(new OwnFonts(FontMappers.instance()));
    }

    /** A font isn't safe to share between threads that change it: each caller gets its own. */
    public static TrueTypeFont open() throws IOException {
        try (var in = OwnFonts.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("no font " + FILE);
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor about) {
        return others.getTrueTypeFont(name, about);
    }

    @Override
    public @Nullable FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor about) {
        return others.getFontBoxFont(name, about);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor about, @Nullable PDCIDSystemInfo system) {
        CIDFontMapping found = others.getCIDFont(name, about, system);
        if (found != null && !found.isFallback()) return found;
        return new CIDFontMapping(noOpenType(), Chinese.FONT, true);
    }

    @SuppressWarnings("NullAway") // PDFBox asks for null where the font isn't one with PostScript outlines
    private static OpenTypeFont noOpenType() {
        return null;
    }

    /** Read when it is first needed. */
    private static final class Chinese {
        static final TrueTypeFont FONT = read();

        private static TrueTypeFont read() {
            try {
                return open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
