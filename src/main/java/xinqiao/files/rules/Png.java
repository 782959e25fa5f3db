package xinqiao.files.rules;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Copies a PNG with only those chunks that decide how it looks: no EXIF, no texts, no time, nothing after its end. */
final class Png {
    private static final int SIGNATURE = 8;
    /** Length, type and checksum around a chunk's data. */
    private static final int FRAME = 12;

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private Png() {}

    /** @return empty if the image is damaged or incomplete */
    static Optional<byte[]> clean(byte[] image) {
        var in = ByteBuffer.wrap(image);
        var out = new ByteArrayOutputStream(image.length);
        out.write(image, 0, SIGNATURE);
        for (int at = SIGNATURE; at + FRAME <= image.length; ) {
            int length = in.getInt(at);
            if (length < 0 || length > image.length - at - FRAME) return Optional.empty();
            String type = new String(image, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) out.write(image, at, FRAME + length);
            if (type.equals("IEND")) return Optional.of(out.toByteArray());
            at += FRAME + length;
        }
        return Optional.empty();
    }
}
