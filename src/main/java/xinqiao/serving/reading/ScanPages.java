package xinqiao.serving.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import javax.imageio.ImageIO;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.redaction.Original;
import xinqiao.redaction.Redactions;

/**
 * The pages of a scan as pictures, one at a time, so that a hundred of them need no more memory than one. They are opened
 * as whatever is redacted is: too many pages or pixels, or what unpacks to more than it should, is refused before it is
 * drawn.
 */
public final class ScanPages {
    /** What can be read; anything else goes into the tray unread. */
    public static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png", "image/tiff");

    private static final float DOTS = 200;
    /** How wide a page is shown. */
    private static final int SHOWN = 1000;

    private ScanPages() {}

    /**
     * @return how many pages it has; of more than {@code most} none is read
     * @throws IOException for what is damaged, locked or too large
     */
    public static int each(Path file, int most, ObjIntConsumer<BufferedImage> page) throws IOException {
        try (Original original = open(file)) {
            int pages = original.pages();
            for (int no = 1; no <= pages && pages <= most; no++) page.accept(original.picture(no, DOTS), no);
            return pages;
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /** One page to look at. @param page from 1 */
    public static byte[] picture(Path file, int page) throws IOException {
        BufferedImage picture = drawn(file, page);
        int width = Math.min(picture.getWidth(), SHOWN);
        return png(Greys.scaled(picture, (double) width / picture.getWidth()));
    }

    /** One page by itself, as PNG: what stood on the others is other people's. @param page from 1 */
    public static byte[] alone(Path file, int page) throws IOException {
        return png(drawn(file, page));
    }

    private static BufferedImage drawn(Path file, int page) throws IOException {
        try (Original original = open(file)) {
            return original.picture(page, DOTS);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static Original open(Path file) throws IOException {
        return switch (Redactions.open(Files.readAllBytes(file), "")) {
            case Granted<Original>(Original opened) -> opened;
            case Refused<Original> no ->
                throw new IOException(no.objections().getFirst().reason());
        };
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", bytes)) throw new IOException("no picture");
        return bytes.toByteArray();
    }
}
