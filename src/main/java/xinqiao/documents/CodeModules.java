package xinqiao.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/** The modules of a QR code that is printed on paper, folded, signed on and scanned: a quarter of it may be lost. */
public final class CodeModules {
    private CodeModules() {}

    /** Rows from above, true for dark. @param text short */
    public static List<List<Boolean>> of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
            List<List<Boolean>> rows = new ArrayList<>();
            for (int y = 0; y < matrix.getHeight(); y++) {
                List<Boolean> row = new ArrayList<>();
                for (int x = 0; x < matrix.getWidth(); x++) row.add(matrix.get(x, y) == 1);
                rows.add(List.copyOf(row));
            }
            return List.copyOf(rows);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
