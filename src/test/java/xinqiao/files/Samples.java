package xinqiao.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people hand them in, and as nobody should. */
final class Samples {
    /** Stands for a place: must never be found in what is kept. */
    static final String SECRET = "25.0389N 102.7183E";

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Samples() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] image(String format) throws IOException {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++)
            for (int y = 0; y < 48; y++) image.setRGB(x, y, new Color(x * 4, y * 5, (x * y) % 256).getRGB());
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) throw new IOException("No writer for " + format);
        return out.toByteArray();
    }

    /** A JPEG with EXIF (orientation, GPS), IPTC, a comment, and a second picture behind its end. */
    static byte[] photo(int orientation) throws IOException {
        byte[] plain = image("jpg");
        var exif = ByteBuffer.allocate(8 + 2 + 24 + 4 + SECRET.length())
                .put(utf8("MM\0*"))
                .putInt(8)
                .putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38)
                .putInt(0)
                .put(utf8(SECRET));
        return join(
                Arrays.copyOf(plain, 2),
                segment(0xE1, join(utf8("Exif\0\0"), exif.array())),
                segment(0xED, utf8("Photoshop 3.0\0" + SECRET)),
                segment(0xFE, utf8(SECRET)),
                Arrays.copyOfRange(plain, 2, plain.length),
                utf8(SECRET));
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(4 + data.length)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (2 + data.length))
                .put(data)
                .array();
    }

    /** A PNG with eXIf, tEXt and iTXt chunks, and more behind its end. */
    static byte[] screenshot() throws IOException {
        byte[] plain = image("png");
        int header = 8 + 12 + 13;
        return join(
                Arrays.copyOf(plain, header),
                chunk("eXIf", utf8(SECRET)),
                chunk("tEXt", utf8("Comment\0" + SECRET)),
                chunk("iTXt", utf8("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
                Arrays.copyOfRange(plain, header, plain.length),
                utf8(SECRET));
    }

    private static byte[] chunk(String type, byte[] data) {
        var crc = new CRC32();
        crc.update(utf8(type));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(utf8(type))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(utf8(entry.getValue()));
            }
        }
        return out.toByteArray();
    }

    static byte[] docx() throws IOException {
        return zip(Map.of("[Content_Types].xml", "<Types>" + WORD + "</Types>", "word/document.xml", "<w:document/>"));
    }

    /** An archive that says it unpacks to 600 MB and takes 600 kB. */
    static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8(WORD));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) zip.write(zeros);
        }
        return out.toByteArray();
    }

    /** A compound file with streams and storages of these names in its directory. */
    static byte[] compound(String... names) {
        var bytes = ByteBuffer.allocate(512 + 128 * (1 + names.length));
        bytes.put(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        entry(bytes, 512, "Root Entry", 5);
        for (int i = 0; i < names.length; i++) entry(bytes, 512 + 128 * (i + 1), names[i], 2);
        return bytes.array();
    }

    private static void entry(ByteBuffer bytes, int at, String name, int type) {
        bytes.put(at, name.getBytes(StandardCharsets.UTF_16LE));
        bytes.put(at + 64, (byte) (name.length() * 2 + 2));
        bytes.put(at + 66, (byte) type);
    }
}
