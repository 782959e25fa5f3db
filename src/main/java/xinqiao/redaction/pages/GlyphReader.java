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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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
    /** Parts of the font size below and above the baseline that a glyph may use. */
    private static final float BELOW = -0.2f;

    private static final float ABOVE = 0.9f;

    private final Map<TextPosition, Box> boxes = new IdentityHashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PDPage page;
    private final PDRectangle seen;
    private Box current = new Box(0, 0, 0, 0);
    private int operations;

    private GlyphReader(PDPage page) {
        this.page = page;
        this.seen = page.getCropBox();
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
        float width = displacement.getX();
        current = width != 0 || displacement.getY() == 0
                ? box(matrix, 0, BELOW, width, ABOVE)
                : box(matrix, 0, displacement.getY(), 1, 0);
        super.showGlyph(matrix, font, code, displacement);
    }

    private Box box(Matrix matrix, float left, float low, float right, float high) {
        float[] xs = new float[4];
        float[] ys = new float[4];
        for (int corner = 0; corner < 4; corner++) {
            var point = matrix.transformPoint(corner % 2 == 0 ? left : right, corner < 2 ? low : high);
            float x = point.x - seen.getLowerLeftX();
            float y = point.y - seen.getLowerLeftY();
            int turned = Math.floorMod(page.getRotation(), 360);
            xs[corner] = switch (turned) {
                case 90 -> y;
                case 180 -> seen.getWidth() - x;
                case 270 -> seen.getHeight() - y;
                default -> x;
            };
            ys[corner] = switch (turned) {
                case 90 -> x;
                case 180 -> y;
                case 270 -> seen.getWidth() - x;
                default -> seen.getHeight() - y;
            };
        }
        float x = least(xs);
        float y = least(ys);
        return new Box(x, y, Math.max(0.1f, most(xs) - x), Math.max(0.1f, most(ys) - y));
    }

    private static float least(float[] values) {
        return Math.min(Math.min(values[0], values[1]), Math.min(values[2], values[3]));
    }

    private static float most(float[] values) {
        return Math.max(Math.max(values[0], values[1]), Math.max(values[2], values[3]));
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
            if (box != null && position.getUnicode() != null && within(box))
                glyphs.add(new Glyph(position.getUnicode(), box));
        }
    }

    private boolean within(Box box) {
        boolean across = Math.floorMod(page.getRotation(), 180) == 90;
        Box paper = across
                ? new Box(0, 0, seen.getHeight(), seen.getWidth())
                : new Box(0, 0, seen.getWidth(), seen.getHeight());
        return box.coveredBy(paper) > 0.05f;
    }
}
