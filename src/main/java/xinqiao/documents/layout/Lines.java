package xinqiao.documents.layout;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws lines of booklets, posters and plain pages. */
final class Lines {
    private Lines() {}

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
