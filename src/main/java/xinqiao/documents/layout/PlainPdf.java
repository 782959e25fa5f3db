package xinqiao.documents.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import xinqiao.documents.PlainPages.Block;

/** Writes plain pages as PDF. */
public final class PlainPdf {
    private PlainPdf() {}

    public static Optional<byte[]> print(List<Block> blocks, int most) {
        Optional<List<Page>> pages = PlainLayout.pages(blocks, most);
        if (pages.isEmpty()) return Optional.empty();
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = Fonts.open(Face.REGULAR);
                TrueTypeFont bold = Fonts.open(Face.BOLD)) {
            document.setDocumentId(0L);
            Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
            fonts.put(Face.REGULAR, PDType0Font.load(document, regular, true));
            fonts.put(Face.BOLD, PDType0Font.load(document, bold, true));
            for (Page page : pages.get()) {
                PDPage paper = new PDPage(new PDRectangle(Style.WIDTH, Style.HEIGHT));
                document.addPage(paper);
                try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
                    content.setLineWidth(0.5f);
                    for (Box box : page.boxes()) {
                        content.addRect(box.x(), box.y(), box.width(), box.height());
                        content.stroke();
                    }
                    for (Placed line : page.lines()) Lines.draw(line, fonts, content);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
