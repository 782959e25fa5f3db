package xinqiao.documents.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Packed streams of a PDF. */
final class PdfStreams {
    private PdfStreams() {}

    static COSStream of(PDDocument document, String content) throws IOException {
        return of(document, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    static COSStream of(PDDocument document, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
