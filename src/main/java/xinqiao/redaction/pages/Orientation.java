package xinqiao.redaction.pages;

import java.awt.geom.AffineTransform;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.NodeList;

/** Which way up a picture is, 1 to 8 as in EXIF and TIFF. */
final class Orientation {
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    private Orientation() {}

    static int of(ImageReader reader, ImageInputStream in, int index) throws IOException {
        int found = switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
            case "jpeg" -> jpeg(in);
            case "tif", "tiff" -> tiff(reader.getImageMetadata(index));
            default -> 1;
        };
        return found >= 1 && found <= 8 ? found : 1;
    }

    /** Read by ourselves: the library's reader of metadata refuses what phones write. */
    private static int jpeg(ImageInputStream in) throws IOException {
        long before = in.getStreamPosition();
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        in.seek(2);
        try {
            while (in.readUnsignedByte() == 0xFF) {
                int marker = in.readUnsignedByte();
                int length = in.readUnsignedShort() - 2;
                if (marker == START_OF_SCAN || length < 0) return 1;
                byte[] segment = new byte[length];
                in.readFully(segment);
                if (marker == APP1 && new String(segment, StandardCharsets.ISO_8859_1).startsWith("Exif"))
                    return exif(ByteBuffer.wrap(segment));
            }
            return 1;
        } catch (EOFException e) {
            return 1;
        } finally {
            in.seek(before);
        }
    }

    private static int exif(ByteBuffer exif) {
        if (exif.remaining() < 14 || exif.getInt(0) != 0x45786966) return 1;
        ByteBuffer tiff = exif.slice(6, exif.remaining() - 6);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) return 1;
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0, entry = directory + 2; i < entries && entry + 12 <= tiff.limit(); i++, entry += 12)
            if (tiff.getShort(entry) == TAG) return tiff.getShort(entry + 8);
        return 1;
    }

    private static int tiff(IIOMetadata about) {
        NodeList fields =
                ((IIOMetadataNode) about.getAsTree("javax_imageio_tiff_image_1.0")).getElementsByTagName("TIFFField");
        for (int i = 0; i < fields.getLength(); i++) {
            var field = (IIOMetadataNode) fields.item(i);
            NodeList values = field.getElementsByTagName("TIFFShort");
            if (field.getAttribute("number").equals(String.valueOf(TAG)) && values.getLength() == 1)
                return Integer.parseInt(((IIOMetadataNode) values.item(0)).getAttribute("value"));
        }
        return 1;
    }

    /** Turns a picture upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
