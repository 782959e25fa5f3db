package xinqiao.redaction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import xinqiao.redaction.pages.OwnFonts;

/** A new PDF: pictures of pages, and an invisible text over them. Nothing of another document ever comes near it. */
final class ReleasedPdf implements AutoCloseable {
    private static final long IN_MEMORY = 32L << 20;
    private static final float QUALITY = 0.8f;

    private final PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
    private final CRC32C fingerprint = new CRC32C();
    private final Options options;
    private @Nullable TrueTypeFont characters;
    private @Nullable PDFont font;

    ReleasedPdf(Options options) {
        this.options = options;
    }

    void add(BufferedImage picture, Size size, List<Glyph> text) throws IOException {
        PDPage page = new PDPage(new PDRectangle(size.width(), size.height()));
        document.addPage(page);
        PDImageXObject image = options.ink() == Options.Ink.COLOUR
                ? JPEGFactory.createFromImage(
                        document, picture, QUALITY, options.ink().dpi())
                : CCITTFactory.createFromImage(document, picture);
        try (var raw = image.getCOSObject().createRawInputStream()) {
            fingerprint.update(raw.readAllBytes());
        }
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, size.width(), size.height());
            if (!text.isEmpty()) write(text, size, content);
        }
    }

    private void write(List<Glyph> glyphs, Size size, PDPageContentStream content) throws IOException {
        PDFont invisible = font();
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (Glyph glyph : glyphs) {
            String text = glyph.text();
            if (!known(text)) continue;
            Box box = glyph.box();
            float points = Math.max(1, box.height() / 1.1f);
            float width = invisible.getStringWidth(text) / 1000 * points;
            float stretch = width > 0 ? box.width() / width : 1;
            content.setFont(invisible, points);
            content.setTextMatrix(new Matrix(stretch, 0, 0, 1, box.x(), size.height() - box.bottom() + points * 0.2f));
            content.showText(text);
        }
        content.endText();
    }

    /** A rare character that our font lacks is seen, but can't be selected. */
    private boolean known(String text) throws IOException {
        if (characters == null) return false;
        var glyphs = characters.getUnicodeCmapLookup();
        return !text.isBlank() && text.codePoints().allMatch(character -> glyphs.getGlyphId(character) > 0);
    }

    private PDFont font() throws IOException {
        if (font == null) {
            characters = OwnFonts.open();
            font = PDType0Font.load(document, characters, true);
        }
        return font;
    }

    /** The number of the document comes from what is seen of it: of what was removed it tells nothing. */
    void save(Path path) throws IOException {
        document.setDocumentId(fingerprint.getValue());
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.save(path.toFile());
    }

    @Override
    public void close() throws IOException {
        document.close();
        if (characters != null) characters.close();
    }
}
