package xinqiao.redaction.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Looks at every stream of a PDF before it is unpacked: how large it would become, how many pixels it has. */
final class PdfGuard {
    /** No method of PDF unpacks a byte to more than that; LZW comes closest. */
    private static final long MOST_FROM_A_BYTE = 1400;

    private long unpacked;

    private PdfGuard() {}

    static void check(COSDocument document) throws IOException {
        PdfGuard guard = new PdfGuard();
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            if (object != null && object.getObject() instanceof COSStream stream) guard.check(stream);
        }
    }

    private void check(COSStream stream) throws IOException {
        List<String> filters = filters(stream.getItem(COSName.FILTER));
        if (filters.contains("JPXDecode")) throw new Unfit(Unfit.Reason.PICTURE_FORMAT);
        long pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
        boolean image = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (image && (pixels < 0 || pixels > Limits.PIXELS)) throw new Unfit(Unfit.Reason.PIXELS);
        if (filters.contains("DCTDecode")) jpeg(stream, filters);
        long size = size(stream, filters);
        unpacked += size;
        if (size > Limits.PART || unpacked > Limits.UNPACKED) throw new Unfit(Unfit.Reason.BOMB);
    }

    private static List<String> filters(COSBase filter) {
        return switch (filter) {
            case COSName name -> List.of(full(name.getName()));
            case COSArray array ->
                StreamSupport.stream(array.spliterator(), false)
                        .map(item -> item instanceof COSObject object ? object.getObject() : item)
                        .filter(COSName.class::isInstance)
                        .map(name -> full(((COSName) name).getName()))
                        .toList();
            case COSObject object -> filters(object.getObject());
            case null, default -> List.of();
        };
    }

    private static String full(String name) {
        return switch (name) {
            case "Fl" -> "FlateDecode";
            case "DCT" -> "DCTDecode";
            default -> name;
        };
    }

    /** What the picture itself says counts, not what the PDF says of it. */
    private static void jpeg(COSStream stream, List<String> filters) throws IOException {
        if (!filters.equals(List.of("DCTDecode"))) return;
        try (var raw = stream.createRawInputStream();
                var in = ImageIO.createImageInputStream(new ByteArrayInputStream(raw.readAllBytes()))) {
            var readers = ImageIO.getImageReadersByFormatName("jpeg");
            if (!readers.hasNext()) return;
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > Limits.PIXELS)
                    throw new Unfit(Unfit.Reason.PIXELS);
            } catch (Unfit e) {
                throw e;
            } catch (IOException | IllegalArgumentException e) {
                // no picture: then there is nothing to unpack
            } finally {
                reader.dispose();
            }
        }
    }

    private static long size(COSStream stream, List<String> filters) throws IOException {
        List<String> packed = filters.stream().filter(PdfGuard::grows).toList();
        if (packed.isEmpty()) return stream.getLength();
        boolean first = filters.getFirst().equals("FlateDecode");
        if (first && packed.stream().allMatch("FlateDecode"::equals)) return inflated(stream, packed.size());
        return stream.getLength() * MOST_FROM_A_BYTE / 10;
    }

    /** Pictures' own methods are bounded by their pixels. */
    private static boolean grows(String filter) {
        return switch (filter) {
            case "FlateDecode", "LZWDecode", "LZW", "RunLengthDecode", "RL" -> true;
            default -> false;
        };
    }

    private static long inflated(COSStream stream, int times) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < times; i++) in = new InflaterInputStream(in);
            for (int read = in.read(buffer); read >= 0 && size <= Limits.PART; read = in.read(buffer)) size += read;
        } catch (ZipException | java.io.EOFException e) {
            // PDFBox takes what can be read, and so far it was counted
        }
        return size;
    }
}
