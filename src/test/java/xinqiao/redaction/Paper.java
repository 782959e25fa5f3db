package xinqiao.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import xinqiao.redaction.pages.OwnFonts;

/** A PDF in the making: one small page with Chinese text on it. */
final class Paper {
    /** What is done to it. */
    interface Step {
        void on(Paper paper) throws IOException;
    }

    final PDDocument document;
    final PDPage page;
    final PDType0Font font;
    final PDPageContentStream pen;

    private Paper(PDDocument document, PDPage page, PDType0Font font, PDPageContentStream pen) {
        this.document = document;
        this.page = page;
        this.font = font;
        this.pen = pen;
    }

    static byte[] of(Step step) throws IOException {
        return of(step, paper -> {});
    }

    /** @param after when the page's content is closed */
    static byte[] of(Step step, Step after) throws IOException {
        try (PDDocument document = new PDDocument();
                TrueTypeFont characters = OwnFonts.open()) {
            PDPage page = new PDPage(new PDRectangle(320, 240));
            document.addPage(page);
            PDType0Font font = PDType0Font.load(document, characters, true);
            PDPageContentStream pen = new PDPageContentStream(document, page);
            Paper paper = new Paper(document, page, font, pen);
            step.on(paper);
            pen.close();
            after.on(paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** What is disclosed, and what isn't. */
    static byte[] usual(Step after) throws IOException {
        return of(Paper::lines, after);
    }

    void lines() throws IOException {
        write(Sample.OPEN + "，申请人：" + Sample.NAME, 20, 200, 12);
        write("电话：" + Sample.PHONE + "。", 20, 170, 12);
        write("公民身份号码：" + Sample.ID, 20, 140, 12);
    }

    void write(String text, float x, float y, float size) throws IOException {
        write(text, size, Matrix.getTranslateInstance(x, y));
    }

    void write(String text, float size, Matrix place) throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.setTextMatrix(place);
        pen.showText(text);
        pen.endText();
    }
}
