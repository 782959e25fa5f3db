package xinqiao.redaction.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Paints pages: their content, filled forms and stamps, but no comments. */
class Painter extends PDFRenderer {
    /** What is written into a document or stamped on it; notes, marks of a reviewer and things to click are left. */
    private static final Set<String> KEPT = Set.of(
            "Widget", "FreeText", "Stamp", "Ink", "Line", "Square", "Circle", "Polygon", "PolyLine", "Watermark");

    private final boolean text;

    Painter(PDDocument document, boolean text) {
        super(document);
        this.text = text;
        setSubsamplingAllowed(true);
    }

    static boolean shows(PDAnnotation annotation) {
        return annotation.getSubtype() != null
                && KEPT.contains(annotation.getSubtype())
                && !annotation.isHidden()
                && !annotation.isNoView();
    }

    final BufferedImage paint(int index, float dpi) throws IOException {
        return renderImageWithDPI(index, dpi, ImageType.RGB);
    }

    @Override
    protected final PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageDrawer drawer = drawer(parameters);
        drawer.setAnnotationFilter(Painter::shows);
        return drawer;
    }

    PageDrawer drawer(PageDrawerParameters parameters) throws IOException {
        return text ? new Bounded(parameters) : new WithoutText(parameters);
    }

    /** Ends where a page asks for too much. */
    static class Bounded extends PageDrawer {
        private int operations;

        Bounded(PageDrawerParameters parameters) throws IOException {
            super(parameters);
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
    }

    private static final class WithoutText extends Bounded {
        WithoutText(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
            // left out
        }
    }
}
