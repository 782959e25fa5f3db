package xinqiao.documents.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import xinqiao.documents.Poster;

/** Writes posters as PDF: laid out on A4, and enlarged for A3, so that both have the same pages. */
public final class PosterPdf {
    private static final float RED = 0.75f;
    private static final float ENLARGED = (float) Math.sqrt(2);

    private PosterPdf() {}

    public static byte[] print(List<Poster> posters) {
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = Fonts.open(Face.REGULAR);
                TrueTypeFont bold = Fonts.open(Face.BOLD)) {
            document.setDocumentId(0L);
            if (!posters.isEmpty())
                BookletPdf.describe(document, posters.getFirst().language(), title(posters));
            Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
            fonts.put(Face.REGULAR, PDType0Font.load(document, regular, true));
            fonts.put(Face.BOLD, PDType0Font.load(document, bold, true));
            for (Poster poster : posters) print(poster, document, fonts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(List<Poster> posters) {
        return posters.size() == 1
                ? posters.getFirst().title()
                : posters.getFirst().head();
    }

    private static void print(Poster poster, PDDocument document, Map<Face, PDType0Font> fonts) throws IOException {
        float scale = switch (poster.paper()) {
            case A3 -> ENLARGED;
            case A4 -> 1;
        };
        for (PosterLayout.Sheet sheet : PosterLayout.sheets(poster)) {
            PDPage page = new PDPage(new PDRectangle(Style.WIDTH * scale, Style.HEIGHT * scale));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(scale, scale));
                content.setNonStrokingColor(RED, 0, 0);
                for (Placed line : sheet.red()) Lines.draw(line, fonts, content);
                for (Box rule : sheet.rules()) {
                    content.addRect(rule.x(), rule.y(), rule.width(), rule.height());
                    content.fill();
                }
                content.setNonStrokingColor(0f);
                for (Placed line : sheet.page().lines()) Lines.draw(line, fonts, content);
                for (Box module : sheet.page().boxes())
                    content.addRect(module.x(), module.y(), module.width(), module.height());
                if (!sheet.page().boxes().isEmpty()) content.fill();
            }
        }
    }
}
