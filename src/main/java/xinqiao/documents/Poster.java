package xinqiao.documents;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import xinqiao.documents.layout.PosterPdf;

/**
 * A sheet for a notice board (公告栏): head of the house, title, what the information is known by, its text, and a code
 * that leads to the page.
 *
 * @param language zh or en
 * @param head the house
 * @param about lines such as its index number and dates, shown under the title
 * @param foot beside the code, such as how long it hangs
 * @param code the modules of a QR code, row by row, each at least one
 */
public record Poster(
        Paper paper,
        String language,
        String head,
        String title,
        List<String> about,
        List<String> paragraphs,
        List<String> foot,
        List<List<Boolean>> code) {

    /** The same sheet in two sizes; the larger one is read from farther away. */
    public enum Paper {
        A3,
        A4
    }

    public Poster {
        about = List.copyOf(about);
        paragraphs = List.copyOf(paragraphs);
        foot = List.copyOf(foot);
        code = List.copyOf(code);
    }

    /** The modules of the QR code that leads to an address. */
    public static List<List<Boolean>> code(String address) {
        try {
            var matrix = Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return IntStream.range(0, matrix.getHeight())
                    .mapToObj(y -> IntStream.range(0, matrix.getWidth())
                            .mapToObj(x -> matrix.get(x, y) == 1)
                            .toList())
                    .toList();
        } catch (WriterException e) {
            throw new IllegalStateException("an address always fits into a QR code", e);
        }
    }

    /** All of them in one file, each beginning on a page of its own. */
    public static byte[] print(List<Poster> posters) {
        return PosterPdf.print(posters);
    }
}
