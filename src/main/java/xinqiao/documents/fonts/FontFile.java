package xinqiao.documents.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A font that we ship. It is read when the first of its characters is wanted, and then kept. What a font may be asked for is
 * told by its blocks, so that the large ones with rare characters stay shut until a name needs them.
 */
public enum FontFile {
    FANG("FandolFang-Regular.ttf", "FandolFang", 0x20, 0xFFFF),
    HEI("FandolHei-Regular.ttf", "FandolHei", 0x20, 0xFFFF),
    KAI("FandolKai-Regular.ttf", "FandolKai", 0x20, 0xFFFF),
    SERIF("NotoSerifSC-Regular.ttf", "NotoSerifSC", 0x20, 0x323AF),
    SERIF_BOLD("NotoSerifSC-Bold.ttf", "NotoSerifSC-Bold", 0x20, 0x323AF),
    /** Uyghur, Kazakh and other names in the Arabic script */
    NASKH("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic", 0x0600, 0xFEFF),
    TIBETAN("NotoSerifTibetan-Regular.ttf", "NotoSerifTibetan", 0x0F00, 0x0FFF),
    /** 花园明朝 for what the others lack: Extension A, */
    HANA_A("HanaMinA.ttf", "HanaMinA", 0x3400, 0x9FFF),
    /** Extension B, */
    HANA_B("HanaMinB-B.ttf.gz", "HanaMinB", 0x20000, 0x2A6DF),
    /** and Extensions C to F */
    HANA_C("HanaMinB-CF.ttf.gz", "HanaMinC", 0x2A700, 0x2EBEF);

    private final String resource;
    private final String family;
    private final int first;
    private final int last;
    private volatile @Nullable TrueType read;

    FontFile(String resource, String family, int first, int last) {
        this.resource = resource;
        this.family = family;
        this.first = first;
        this.last = last;
    }

    /** Its name in a document. */
    public String family() {
        return family;
    }

    /** Whether its letters join, stack or run from right to left, so that they must be shaped by words. */
    public boolean joined() {
        return this == NASKH || this == TIBETAN;
    }

    public boolean has(int character) {
        return character >= first && character <= last && type().glyph(character) != 0;
    }

    public TrueType type() {
        TrueType known = read;
        return known != null ? known : read();
    }

    private synchronized TrueType read() {
        TrueType known = read;
        if (known != null) return known;
        try (InputStream packed = FontFile.class.getResourceAsStream("/fonts/" + resource)) {
            if (packed == null) throw new IllegalStateException("no font " + resource);
            InputStream in = resource.endsWith(".gz") ? new GZIPInputStream(packed, 1 << 16) : packed;
            TrueType font = new TrueType(in.readAllBytes());
            read = font;
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
