package xinqiao.redaction.pages;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import xinqiao.redaction.Box;
import xinqiao.redaction.Glyph;

/** Reads the characters of one page with their places as the page is seen, filled forms and stamps among them. */
final class GlyphReader extends PDFTextStripper {
    private final Map<TextPosition, Box> boxes = new IdentityHashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PDPage page;
    private final Placing placing;
    private Box current = new Box(0, 0, 0, 0);
    private int operations;

    private GlyphReader(PDPage page) {
        this.page = page;
        this.placing = new Placing(page);
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
    }

    static List<Glyph> read(PDDocument document, int number) throws IOException {
        GlyphReader reader = new GlyphReader(document.getPage(number - 1));
        reader.setStartPage(number);
        reader.setEndPage(number);
        reader.writeText(document, Writer.nullWriter());
        return reader.glyphs;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operations > Limits.OPERATIONS) throw new Unfit(Unfit.Reason.COMPLEX);
        super.processOperator(operator, operands);
    }

    /** Other errors leave out what can't be drawn; this one would leave out half a page. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof Unfit) throw e;
        super.operatorException(operator, operands, e);
    }

    /** Only what is drawn counts, not what is said to stand for it (ActualText). */
    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, new COSDictionary());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        current = placing.glyph(matrix, displacement);
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        boxes.put(text, current);
        super.processTextPosition(text);
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) if (Painter.shows(annotation)) showAnnotation(annotation);
        super.writePage();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            Box box = boxes.get(position);
            if (box != null && position.getUnicode() != null && placing.within(box))
                glyphs.add(new Glyph(position.getUnicode(), box));
        }
    }
}
