package xinqiao.seal;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What a seal looks like: outlines that we drew, or a picture that was handed in. It goes nowhere but into a document. */
public sealed interface SealPicture {
    /** Some 300 dots an inch. */
    int PIXELS = 500;

    Color RED = new Color(0xE6, 0x00, 0x12);

    /** @param size of its square, in millimetres */
    record Drawn(Shape shape, double size, byte[] png) implements SealPicture {}

    record Given(byte[] png, double size) implements SealPicture {}

    /** The length of its side in millimetres. */
    double size();

    /** As PNG with a transparent ground, for formats that want a picture. */
    byte[] png();

    /**
     * @param arc what runs along the arc
     * @param below under the star; may be empty
     */
    static SealPicture drawn(String arc, String below, double size) {
        Shape shape = SealDrawing.draw(arc, below, size);
        var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        var ink = image.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setColor(RED);
        double scale = PIXELS / size;
        ink.fill(AffineTransform.getScaleInstance(scale, scale).createTransformedShape(shape));
        ink.dispose();
        return new Drawn(shape, size, write(image));
    }

    /** The picture without all that was written into its file. */
    static byte[] write(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
