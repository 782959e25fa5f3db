package xinqiao.redaction;

import static xinqiao.redaction.Sample.HIDDEN;
import static xinqiao.redaction.Sample.NAME;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

/** Pictures of the usual page, with what cameras and programs write into them. */
final class PictureSamples {
    private static final List<Box> SECRETS = List.of(new Box(0, 0.22f, 1, 0.24f), new Box(0.3f, 0.1f, 0.5f, 0.1f));

    private PictureSamples() {}

    static List<Sample> all() throws IOException {
        BufferedImage picture = PdfSamples.picture();
        byte[] trail = (HIDDEN + NAME + "hidden-trace-4711").getBytes(StandardCharsets.UTF_8);
        return List.of(
                new Sample("photo", exif(written(picture, "jpeg"), 1), false, SECRETS),
                new Sample("photo on its side", exif(written(turned(picture), "jpeg"), 6), false, SECRETS),
                new Sample("PNG with texts", withText(written(picture, "png")), false, SECRETS),
                new Sample("BMP with more behind it", joined(written(picture, "bmp"), trail), false, SECRETS),
                new Sample("TIFF of two pages", tiff(picture), false, SECRETS));
    }

    static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) throw new IOException("no writer for " + format);
        return bytes.toByteArray();
    }

    /** A quarter to the left, as a phone keeps it that was held upright. */
    private static BufferedImage turned(BufferedImage picture) {
        BufferedImage side = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++)
            for (int y = 0; y < picture.getHeight(); y++)
                side.setRGB(y, picture.getWidth() - 1 - x, picture.getRGB(x, y));
        return side;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    /** With the orientation, a comment of the camera and a thumbnail that shows the whole page. */
    private static byte[] exif(byte[] jpeg, int orientation) throws IOException {
        byte[] head = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] thumbnail = Arrays.copyOf(jpeg, Math.min(jpeg.length, 20_000));
        byte[] body = joined(head, HIDDEN.getBytes(StandardCharsets.UTF_8), thumbnail);
        byte[] segment = {(byte) 0xFF, (byte) 0xE1, (byte) ((body.length + 2) >> 8), (byte) (body.length + 2)};
        return joined(
                Arrays.copyOf(jpeg, 2),
                segment,
                body,
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                "hidden-trace-4711".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] withText(byte[] png) {
        byte[] chunk = ("tEXtComment\0hidden-trace-4711" + HIDDEN).getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(chunk);
        byte[] framed = java.nio.ByteBuffer.allocate(chunk.length + 8)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) sum.getValue())
                .array();
        int afterHeader = 8 + 25;
        return joined(Arrays.copyOf(png, afterHeader), framed, Arrays.copyOfRange(png, afterHeader, png.length));
    }

    private static byte[] tiff(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < 2; page++) writer.writeToSequence(new IIOImage(picture, null, null), null);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return joined(bytes.toByteArray(), HIDDEN.getBytes(StandardCharsets.UTF_8));
    }
}
