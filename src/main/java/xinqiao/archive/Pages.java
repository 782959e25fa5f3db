package xinqiao.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Papers put one behind the other in one PDF, each page with its number at the top outside, as files are numbered. */
final class Pages implements AutoCloseable {
    static final String PDF = "application/pdf";
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");
    private static final float EDGE = 42;
    private static final float SIZE = 10.5f;

    private final PDDocument all = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDFMergerUtility merger = new PDFMergerUtility();

    /** How many pages such a file has when bound: none for what has no pages of its own. */
    static int of(Path file, String type) {
        if (PICTURES.contains(type)) return 1;
        if (!type.equals(PDF)) return 0;
        try (var document = Loader.loadPDF(file.toFile());
                var whole = new PDDocument()) {
            new PDFMergerUtility().appendDocument(whole, document);
            return whole.getNumberOfPages();
        } catch (IOException | RuntimeException unreadable) {
            return 0; // can't be bound; stays in the electronic package, as it came
        }
    }

    void add(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            merger.appendDocument(all, document);
        }
    }

    void add(Path file, String type) throws IOException {
        if (PICTURES.contains(type)) picture(file);
        else
            try (var document = Loader.loadPDF(file.toFile())) {
                merger.appendDocument(all, document);
            }
    }

    /** As large as the paper lets it be, never larger than it is. */
    private void picture(Path file) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(all, Files.readAllBytes(file), file.toString());
        PDRectangle paper = PDRectangle.A4;
        float scale = Math.min(
                1,
                Math.min(
                        (paper.getWidth() - 2 * EDGE) / image.getWidth(),
                        (paper.getHeight() - 2 * EDGE) / image.getHeight()));
        var page = new PDPage(paper);
        all.addPage(page);
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        try (var content = new PDPageContentStream(all, page)) {
            content.drawImage(image, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
        }
    }

    int number() {
        return all.getNumberOfPages();
    }

    /** Numbers the pages from that one on, odd ones at the right, even ones at the left: as whoever reads them sees it. */
    void numbers(int first) throws IOException {
        var font = new PDType1Font(FontName.HELVETICA);
        for (int i = first; i < all.getNumberOfPages(); i++) {
            PDPage page = all.getPage(i);
            int number = i - first + 1;
            String words = Integer.toString(number);
            float wide = font.getStringWidth(words) / 1000 * SIZE;
            PDRectangle box = page.getCropBox();
            boolean lies = page.getRotation() % 180 != 0;
            float width = lies ? box.getHeight() : box.getWidth();
            float height = lies ? box.getWidth() : box.getHeight();
            float x = number % 2 == 1 ? width - EDGE / 2 - wide : EDGE / 2;
            try (var content = new PDPageContentStream(all, page, AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(font, SIZE);
                content.setTextMatrix(upright(page, box).multiply(Matrix.getTranslateInstance(x, height - EDGE / 2)));
                content.showText(words);
                content.endText();
            }
        }
    }

    /** From the page as it is seen, its lower left corner at the origin, to the page as it is drawn. */
    private static Matrix upright(PDPage page, PDRectangle box) {
        float left = box.getLowerLeftX();
        float low = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float high = box.getUpperRightY();
        return switch (page.getRotation()) {
            case 90 -> new Matrix(0, 1, -1, 0, right, low);
            case 180 -> new Matrix(-1, 0, 0, -1, right, high);
            case 270 -> new Matrix(0, -1, 1, 0, left, high);
            default -> new Matrix(1, 0, 0, 1, left, low);
        };
    }

    void save(Path to, String title) {
        try {
            all.getDocumentInformation().setTitle(title);
            all.save(to.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        all.close();
    }
}
