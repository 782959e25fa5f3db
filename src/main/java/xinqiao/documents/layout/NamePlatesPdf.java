package xinqiao.documents.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.NamePlates;
import xinqiao.documents.NamePlates.Plate;

/** Draws name plates: two of A5 or four of A6 on a sheet, with lines to cut along. */
public final class NamePlatesPdf {
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float SMALLEST = 7;

    private final PDDocument document;
    private final NamePlates plates;
    private final PDFont regular;
    private final PDFont bold;

    private NamePlatesPdf(PDDocument document, NamePlates plates, PDFont regular, PDFont bold) {
        this.document = document;
        this.plates = plates;
        this.regular = regular;
        this.bold = bold;
    }

    public static byte[] print(NamePlates plates) {
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = Fonts.open(Face.REGULAR);
                TrueTypeFont bold = Fonts.open(Face.BOLD)) {
            document.setDocumentId(0L);
            BookletPdf.describe(document, plates.language(), plates.head());
            var drawn = new NamePlatesPdf(
                    document,
                    plates,
                    PDType0Font.load(document, regular, true),
                    PDType0Font.load(document, bold, true));
            drawn.sheets();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheets() throws IOException {
        int columns = plates.size() == NamePlates.Size.A6 ? 2 : 1;
        int onOne = 2 * columns;
        List<Plate> all = plates.plates();
        for (int from = 0; from < Math.max(1, all.size()); from += onOne) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                cuts(content, columns);
                for (int i = from; i < Math.min(from + onOne, all.size()); i++) {
                    int place = i - from;
                    float width = WIDTH / columns;
                    float x = place % columns * width;
                    float y = HEIGHT / 2 * (1 - place / columns);
                    plate(content, all.get(i), x, y, width);
                }
            }
        }
    }

    private static void cuts(PDPageContentStream content, int columns) throws IOException {
        content.setLineWidth(0.5f);
        content.setLineDashPattern(new float[] {4, 4}, 0);
        content.setStrokingColor(0.6f);
        content.moveTo(0, HEIGHT / 2);
        content.lineTo(WIDTH, HEIGHT / 2);
        if (columns == 2) {
            content.moveTo(WIDTH / 2, 0);
            content.lineTo(WIDTH / 2, HEIGHT);
        }
        content.stroke();
        content.setLineDashPattern(new float[] {}, 0);
    }

    private void plate(PDPageContentStream content, Plate one, float x, float y, float width) throws IOException {
        float height = HEIGHT / 2;
        boolean wide = width > height;
        float edge = 24;
        content.setNonStrokingColor(0.75f, 0, 0);
        text(content, bold, 20, plates.head(), x + edge, y + height - 52, width - 2 * edge, true);
        content.addRect(x + edge, y + height - 66, width - 2 * edge, 1.5f);
        content.fill();
        content.setNonStrokingColor(0f);
        float photo = wide ? 225 : 140;
        float photoX = wide ? x + edge + 16 : x + (width - photo * 3 / 4) / 2;
        float photoY = wide ? y + 92 : y + height - 82 - photo;
        photo(content, one.photo(), photoX, photoY, photo * 3 / 4, photo);
        float textX = wide ? photoX + photo * 3 / 4 + 32 : x + edge;
        float textWidth = wide ? x + width - edge - textX : width - 2 * edge;
        float line = wide ? photoY + photo - 50 : photoY - 38;
        text(content, bold, wide ? 40 : 26, one.name(), textX, line, textWidth, !wide);
        text(content, regular, wide ? 22 : 15, one.post(), textX, line - (wide ? 56 : 28), textWidth, !wide);
        if (!one.number().isBlank())
            text(
                    content,
                    regular,
                    wide ? 22 : 15,
                    plates.number() + one.number(),
                    textX,
                    line - (wide ? 96 : 52),
                    textWidth,
                    !wide);
        float code = wide ? 62 : 52;
        code(content, x + width - edge - code, y + 16, code);
        text(content, regular, 10, plates.foot(), x + edge, y + 20, width - 2 * edge - code - 10, false);
    }

    private void photo(PDPageContentStream content, @Nullable Path photo, float x, float y, float width, float height)
            throws IOException {
        PDImageXObject image = image(photo);
        if (image != null) {
            float scale = Math.min(width / image.getWidth(), height / image.getHeight());
            float shownWidth = image.getWidth() * scale;
            float shownHeight = image.getHeight() * scale;
            content.drawImage(
                    image, x + (width - shownWidth) / 2, y + (height - shownHeight) / 2, shownWidth, shownHeight);
            return;
        }
        content.setStrokingColor(0.6f);
        content.addRect(x, y, width, height);
        content.stroke();
        text(content, regular, 11, plates.noPhoto(), x + 6, y + height / 2, width - 12, true);
    }

    /** A picture of a kind that can't be drawn is as none. */
    private @Nullable PDImageXObject image(@Nullable Path photo) throws IOException {
        if (photo == null) return null;
        try {
            return PDImageXObject.createFromFileByContent(photo.toFile(), document);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void code(PDPageContentStream content, float x, float y, float size) throws IOException {
        List<List<Boolean>> rows = plates.code();
        float module = size / rows.size();
        for (int row = 0; row < rows.size(); row++)
            for (int column = 0; column < rows.get(row).size(); column++)
                if (rows.get(row).get(column))
                    content.addRect(x + column * module, y + size - (row + 1) * module, module, module);
        content.fill();
    }

    /** On one line: smaller rather than wider than there is room. */
    private void text(
            PDPageContentStream content,
            PDFont font,
            float size,
            String words,
            float x,
            float y,
            float width,
            boolean centred)
            throws IOException {
        String shown = drawable(font, words);
        float natural = font.getStringWidth(shown) / 1000;
        float fitting = natural == 0 ? size : Math.max(SMALLEST, Math.min(size, width / natural));
        content.beginText();
        content.setFont(font, fitting);
        content.newLineAtOffset(centred ? x + Math.max(0, width - natural * fitting) / 2 : x, y);
        content.showText(shown);
        content.endText();
    }

    /** What the font has no sign for is shown as a square, so that a rare character of a name loses nobody the plate. */
    private static String drawable(PDFont font, String words) throws IOException {
        var shown = new StringBuilder();
        for (int point : words.codePoints().toArray()) {
            String sign = Character.toString(point);
            try {
                font.getStringWidth(sign);
                shown.append(sign);
            } catch (IllegalArgumentException e) {
                shown.append('□');
            }
        }
        return shown.toString();
    }
}
