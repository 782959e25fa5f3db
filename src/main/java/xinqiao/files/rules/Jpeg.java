package xinqiao.files.rules;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Copies a JPEG without what the camera or a program wrote into it: place, time, device, comments, previews, further
 * pictures after the end. The picture's own data is copied byte for byte. Which way is up stays, since without it a
 * photo from a phone would lie on its side.
 */
final class Jpeg {
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int at = 2;

    private Jpeg(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    /** @return empty if the image is damaged or incomplete */
    static Optional<byte[]> clean(byte[] image) {
        try {
            return new Jpeg(image).copy();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> copy() {
        out.write(in, 0, 2);
        while (true) {
            if (in[at] != (byte) 0xFF) return Optional.empty();
            while (in[at] == (byte) 0xFF) at++;
            int marker = in[at++] & 0xFF;
            if (marker == END) {
                write(marker);
                return Optional.of(out.toByteArray());
            }
            int length = (in[at] & 0xFF) << 8 | in[at + 1] & 0xFF;
            if (length < 2 || at + length > in.length) return Optional.empty();
            segment(marker, length);
            at += length;
            if (marker == SCAN) scan();
        }
    }

    private void segment(int marker, int length) {
        if (marker == 0xE1) {
            int orientation =
                    orientation(ByteBuffer.wrap(in, at + 2, length - 2).slice());
            if (orientation > 1) upright(orientation);
        } else if (keeps(marker)) {
            write(marker);
            out.write(in, at, length);
        }
    }

    private boolean keeps(int marker) {
        return switch (marker) {
            case 0xE0 -> says("JFIF\0");
            case 0xE2 -> says("ICC_PROFILE\0");
            case 0xEE -> says("Adobe");
            case 0xFE -> false;
            default -> marker < 0xE1 || marker > 0xEF;
        };
    }

    private boolean says(String start) {
        return in.length >= at + 2 + start.length()
                && new String(in, at + 2, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    /** Compressed data runs to the next marker; within it, FF is followed by 00 or a restart marker. */
    private void scan() {
        int start = at;
        while (in[at] != (byte) 0xFF || in[at + 1] == 0 || (in[at + 1] & 0xF8) == 0xD0) at++;
        out.write(in, start, at - start);
    }

    private void write(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    /** The orientation that EXIF gives, 1 (upright) where there is none. */
    private static int orientation(ByteBuffer exif) {
        if (exif.remaining() < 14 || exif.getInt(0) != 0x45786966) return 1;
        ByteBuffer tiff = exif.slice(6, exif.remaining() - 6);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) return 1;
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0, entry = directory + 2; i < entries && entry + 12 <= tiff.limit(); i++, entry += 12) {
            int value = tiff.getShort(entry + 8);
            if (tiff.getShort(entry) == 0x0112) return value >= 1 && value <= 8 ? value : 1;
        }
        return 1;
    }

    /** EXIF that says nothing but the orientation. */
    private void upright(int orientation) {
        out.writeBytes(ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array());
    }
}
