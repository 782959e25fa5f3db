package xinqiao.reading.worker;

import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.HardwareConfig;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import xinqiao.reading.Read;

/** Lines of print in a picture. */
final class Recogniser {
    /** Technical choices, measured (docs/performance.md): white around the page, and the side to which it is drawn for finding lines. */
    private static final ParamConfig HOW = new ParamConfig(50, 1280, 0.5f, 0.3f, 1.6f, true, true);

    private static final float SURE = 0.8f;

    private final Path folder;
    private @Nullable InferenceEngine engine;

    /** @param folder for what the engine only reads from a file; nothing stays there */
    Recogniser(Path folder) {
        this.folder = folder;
    }

    List<Read.Line> lines(BufferedImage page) throws IOException {
        Path picture = Files.createTempFile(folder, "page", ".png");
        try {
            ImageIO.write(page, "png", picture.toFile());
            OcrResult result = engine().runOcr(picture.toString(), HOW);
            List<Read.Line> lines = new ArrayList<>();
            for (TextBlock block : result.getTextBlocks())
                if (!block.getText().isBlank()) lines.add(line(block, page.getWidth(), page.getHeight()));
            return Rows.inOrder(lines);
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private InferenceEngine engine() {
        if (engine == null) engine = InferenceEngine.getInstance(Model.ONNX_PPOCR_V4, new HardwareConfig(1, -1));
        return engine;
    }

    private static Read.Line line(TextBlock block, int width, int height) {
        List<Point> corners = block.getBoxPoint();
        int left = least(corners, Comparator.comparingInt(Point::getX)).getX();
        int top = least(corners, Comparator.comparingInt(Point::getY)).getY();
        int right =
                least(corners, Comparator.comparingInt(Point::getX).reversed()).getX();
        int bottom =
                least(corners, Comparator.comparingInt(Point::getY).reversed()).getY();
        float[] scores = block.getCharScores();
        List<Integer> unsure = scores.length != block.getText().length()
                ? List.of()
                : IntStream.range(0, scores.length)
                        .filter(i -> scores[i] < SURE)
                        .boxed()
                        .toList();
        return new Read.Line(
                block.getText(),
                (float) left / width,
                (float) top / height,
                (float) (right - left) / width,
                (float) (bottom - top) / height,
                unsure);
    }

    private static Point least(List<Point> corners, Comparator<Point> by) {
        return corners.stream().min(by).orElseThrow();
    }
}
