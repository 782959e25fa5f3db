package xinqiao.serving.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a scan as pictures, one at a time, so that a hundred of them need no more memory than one. */
public final class ScanPages {
    /** What can be read; anything else goes into the tray unread. */
    public static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png", "image/tiff");

    private static final float DOTS = 200;
    /** Points of the longer side of a page as it is looked at; more is read with every second or third left out. */
    private static final int MOST_POINTS = 4200;

    private static final float MOST_INCHES = 22;
    /** How wide a page is shown. */
    private static final int SHOWN = 1000;

    private ScanPages() {}

    /** @return how many pages it has; those beyond {@code most} aren't read */
    public static int each(Path file, String type, int most, ObjIntConsumer<BufferedImage> page) throws IOException {
        return type.equals("application/pdf") ? pdf(file, most, page) : picture(file, most, page);
    }

    /** One page to look at. @param page from 1 */
    public static byte[] picture(Path file, String type, int page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        BufferedImage picture = type.equals("application/pdf") ? pdfPage(file, page - 1) : picturePage(file, page - 1);
        int width = Math.min(picture.getWidth(), SHOWN);
        var shown = Greys.scaled(picture, (double) width / picture.getWidth());
        if (!ImageIO.write(shown, "png", bytes)) throw new IOException("no picture");
        return bytes.toByteArray();
    }

    /** One page by itself, as PNG: what stood on the others is other people's. @param page from 1 */
    public static byte[] alone(Path file, String type, int page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        BufferedImage picture = type.equals("application/pdf") ? pdfPage(file, page - 1) : picturePage(file, page - 1);
        if (!ImageIO.write(picture, "png", bytes)) throw new IOException("no picture");
        return bytes.toByteArray();
    }

    private static BufferedImage pdfPage(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImageWithDPI(page, dots(document, page), ImageType.GRAY);
        }
    }

    private static float dots(PDDocument document, int page) {
        var box = document.getPage(page).getCropBox();
        float inches = Math.max(box.getWidth(), box.getHeight()) / 72;
        return Math.min(DOTS, DOTS * MOST_INCHES / Math.max(inches, 1));
    }

    private static BufferedImage picturePage(Path file, int page) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(in);
            try {
                return reader.read(page, param(reader, page));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) throw new IOException("no picture");
        ImageReader reader = readers.next();
        reader.setInput(in);
        return reader;
    }

    private static int pdf(Path file, int most, ObjIntConsumer<BufferedImage> page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int pages = document.getNumberOfPages();
            for (int i = 0; i < Math.min(pages, most); i++)
                page.accept(renderer.renderImageWithDPI(i, dots(document, i), ImageType.GRAY), i + 1);
            return pages;
        }
    }

    private static int picture(Path file, int most, ObjIntConsumer<BufferedImage> page) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(in);
            try {
                int pages = reader.getNumImages(true);
                for (int i = 0; i < Math.min(pages, most); i++) page.accept(reader.read(i, param(reader, i)), i + 1);
                return pages;
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReadParam param(ImageReader reader, int page) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        int every = (Math.max(reader.getWidth(page), reader.getHeight(page)) + MOST_POINTS - 1) / MOST_POINTS;
        if (every > 1) param.setSourceSubsampling(every, every, 0, 0);
        return param;
    }
}
