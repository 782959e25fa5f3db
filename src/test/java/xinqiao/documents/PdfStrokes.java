package xinqiao.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The horizontal lines of a page: x, y of the middle, length and thickness in millimetres from the top left corner. */
final class PdfStrokes {
    private static final double MM = 25.4 / 72;

    private PdfStrokes() {}

    static List<double[]> of(byte[] pdf, int page) throws IOException {
        List<double[]> strokes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            double width = 0;
            double x = 0;
            double y = 0;
            List<Double> numbers = new ArrayList<>();
            for (Object token : new PDFStreamParser(document.getPage(page)).parse()) {
                if (token instanceof COSNumber number) numbers.add((double) number.floatValue());
                if (!(token instanceof Operator operator)) continue;
                switch (operator.getName()) {
                    case "w" -> width = numbers.getLast() * MM;
                    case "m" -> {
                        x = numbers.get(numbers.size() - 2) * MM;
                        y = 297 - numbers.getLast() * MM;
                    }
                    case "l" -> strokes.add(new double[] {x, y, numbers.get(numbers.size() - 2) * MM - x, width});
                    default -> {}
                }
                numbers.clear();
            }
        }
        return strokes;
    }
}
