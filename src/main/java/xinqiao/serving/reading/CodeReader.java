package xinqiao.serving.reading;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds our code on the picture of a page, however it lies: first as it is, then smoothed, smaller and larger, and at last
 * corner by corner, since text and rules around it can hide a code that a closer look finds.
 */
public final class CodeReader {
    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
    /** Pages are looked at no larger than this; a code needs far less. */
    private static final int LARGEST = 2600;

    private static final int SMALLEST_SIDE = 64;
    private static final int ROWS = 4;
    private static final int COLUMNS = 3;

    private CodeReader() {}

    /** @param ours what to make of a code's text; empty for a code of somebody else */
    public static <T> Optional<T> find(BufferedImage page, Function<String, Optional<T>> ours) {
        BufferedImage grey = Greys.grey(page, LARGEST);
        if (!Greys.varied(grey)) return Optional.empty();
        for (BufferedImage look : List.of(grey, Greys.smoothed(grey, 1))) {
            Optional<T> found = at(look, ours);
            if (found.isPresent()) return found;
        }
        for (Function<BufferedImage, BufferedImage> look : looks()) {
            Optional<T> found = at(look.apply(grey), ours);
            if (found.isPresent()) return found;
        }
        for (BufferedImage part : parts(grey)) {
            Optional<T> found = closer(part, ours);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static List<Function<BufferedImage, BufferedImage>> looks() {
        return List.of(
                page -> Greys.scaled(page, 0.5),
                page -> Greys.smoothed(page, 2),
                page -> Greys.scaled(page, Math.min(2, (double) LARGEST / Math.max(page.getWidth(), page.getHeight()))),
                page -> Greys.scaled(Greys.smoothed(page, 2), 0.4));
    }

    private static <T> Optional<T> closer(BufferedImage part, Function<String, Optional<T>> ours) {
        for (double scale : List.of(1.0, 2.0)) {
            if (Math.max(part.getWidth(), part.getHeight()) * scale > LARGEST) break;
            BufferedImage larger = scale == 1 ? part : Greys.scaled(part, scale);
            for (int blur : List.of(0, 1)) {
                Optional<T> found = at(blur == 0 ? larger : Greys.smoothed(larger, blur), ours);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    /** Overlapping parts of the page, so that wherever the code is, one of them has it whole. */
    private static List<BufferedImage> parts(BufferedImage page) {
        List<BufferedImage> parts = new ArrayList<>();
        int width = page.getWidth() * 9 / 20;
        int height = page.getHeight() * 7 / 20;
        if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) return parts;
        for (int row = 0; row < ROWS; row++)
            for (int column = 0; column < COLUMNS; column++) {
                int x = (page.getWidth() - width) * column / (COLUMNS - 1);
                int y = (page.getHeight() - height) * row / (ROWS - 1);
                BufferedImage part = page.getSubimage(x, y, width, height);
                if (Greys.varied(part)) parts.add(part);
            }
        return parts;
    }

    private static <T> Optional<T> at(BufferedImage picture, Function<String, Optional<T>> ours) {
        LuminanceSource source = source(picture);
        for (var bitmap : List.of(
                new BinaryBitmap(new HybridBinarizer(source)),
                new BinaryBitmap(new GlobalHistogramBinarizer(source)))) {
            try {
                for (var result : new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)) {
                    Optional<T> found = ours.apply(result.getText());
                    if (found.isPresent()) return found;
                }
            } catch (NotFoundException none) {
                // the reader for one code is more patient
            }
            Optional<T> found = single(bitmap).flatMap(ours);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<String> single(BinaryBitmap bitmap) {
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, HINTS).getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }

    private static LuminanceSource source(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }
}
