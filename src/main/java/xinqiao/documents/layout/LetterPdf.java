package xinqiao.documents.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import xinqiao.documents.Letter;

/** Writes the pages of a letter as PDF, with the letter's date for the clock, so that the bytes never vary. */
public final class LetterPdf {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public byte[] print(Letter letter) {
        List<Page> pages = LetterLayout.pages(letter);
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = Fonts.open(Face.REGULAR);
                TrueTypeFont bold = Fonts.open(Face.BOLD)) {
            describe(document, letter);
            Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
            fonts.put(Face.REGULAR, PDType0Font.load(document, regular, true));
            fonts.put(Face.BOLD, PDType0Font.load(document, bold, true));
            for (Page page : pages) {
                PDPage paper = new PDPage(new PDRectangle(Style.WIDTH, Style.HEIGHT));
                document.addPage(paper);
                try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
                    for (Placed line : page.lines()) draw(line, fonts, content);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, Letter letter) {
        document.setDocumentId(fingerprint(letter));
        document.getDocumentCatalog().setLanguage(letter.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(letter.draft() ? letter.title() : letter.title() + " " + letter.number());
        about.setAuthor(letter.house());
        about.setProducer("Xinqiao");
        about.setCreationDate(GregorianCalendar.from(letter.date().atStartOfDay(ZONE)));
        document.setDocumentInformation(about);
    }

    private static long fingerprint(Letter letter) {
        CRC32C sum = new CRC32C();
        sum.update(letter.json().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    static void draw(Placed placed, Map<Face, PDType0Font> fonts, PDPageContentStream content) throws IOException {
        Line line = placed.line();
        float size = placed.size();
        float x = placed.x() + line.indent() * size;
        for (Piece piece : line.pieces()) {
            if (piece.boxed()) box(x, placed.y(), piece.width() * size, size, content);
            PDType0Font font = fonts.get(piece.face());
            if (font == null) throw new IllegalStateException("no font " + piece.face());
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, placed.y());
            content.showText(piece.text());
            content.endText();
            x += (piece.width() + line.stretch()) * size;
        }
    }

    /** A character that no font has is seen to be missing. */
    private static void box(float x, float y, float width, float size, PDPageContentStream content) throws IOException {
        content.setLineWidth(0.5f);
        content.addRect(x, y - size * 0.2f, width, size * 1.1f);
        content.stroke();
    }
}
