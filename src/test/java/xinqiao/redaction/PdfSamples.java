package xinqiao.redaction;

import static xinqiao.redaction.Sample.HIDDEN;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDFs with their secrets in every place that we know of. */
final class PdfSamples {
    private PdfSamples() {}

    static List<Sample> all() throws IOException {
        List<Sample> all = new ArrayList<>();
        all.add(Sample.text("plain text", Paper.usual(paper -> {})));
        all.addAll(DrawnSamples.all());
        all.addAll(UnseenSamples.all());
        all.addAll(placed());
        all.addAll(BesideSamples.all());
        return all;
    }

    /** Pages that are turned and cut. */
    private static List<Sample> placed() throws IOException {
        List<Sample> all = new ArrayList<>();
        for (int turn : List.of(90, 180, 270))
            all.add(Sample.text("turned by " + turn, Paper.usual(paper -> paper.page.setRotation(turn))));
        all.add(Sample.text(
                "cut off",
                Paper.of(
                        paper -> {
                            paper.lines();
                            paper.write(HIDDEN, 20, 15, 12);
                        },
                        paper -> paper.page.setCropBox(new PDRectangle(10, 100, 300, 130)))));
        all.add(Sample.text("cut off and turned", Paper.usual(paper -> {
            paper.page.setCropBox(new PDRectangle(10, 100, 300, 130));
            paper.page.setRotation(90);
        })));
        return all;
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** The usual page as a picture. */
    static BufferedImage picture() throws IOException {
        try (PDDocument document = Loader.loadPDF(Paper.usual(paper -> {}))) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        }
    }
}
