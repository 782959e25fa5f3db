package xinqiao.serving.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinqiao.documents.RuledForm;
import xinqiao.documents.RuledForm.Cell;
import xinqiao.documents.RuledForm.Row;
import xinqiao.serving.rules.RecordCode;

/** Service records as they come back from printer, pen, scanner and fax. */
class CodeReaderTest {
    private static final RecordCode CODE = new RecordCode(48211, "7K2M9QX4TB6WZ3HD");

    @TempDir
    Path folder;

    @Test
    void everyPageOfThisCollectionIsRecognised() throws IOException {
        Map<String, Page> pages = collection();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(30);
        List<String> missed = new ArrayList<>();
        for (var page : pages.entrySet())
            if (!CodeReader.find(page.getValue().drawn(), RecordCode::read).equals(Optional.of(CODE)))
                missed.add(page.getKey());
        assertThat(missed).as("of %d pages", pages.size()).isEmpty();
    }

    @Test
    void aCodeOfSomebodyElseAndAnEmptyPageSayNothing() {
        assertThat(CodeReader.find(blank(900, 1200), RecordCode::read)).isEmpty();
        assertThat(RecordCode.read("https://example.cn/ABC")).isEmpty();
        assertThat(RecordCode.read("XQS1.ZZZZZZZZZZZZZ.7K2M9QX4TB6WZ3HD")).isEmpty();
        assertThat(RecordCode.read(CODE.text())).contains(CODE);
    }

    @Test
    void pagesOfPdfAndTiffAreReadOneByOne() throws IOException {
        BufferedImage page = page(150);
        Path pdf = folder.resolve("scan.pdf");
        try (var document = new PDDocument()) {
            for (var one : List.of(blank(600, 800), page)) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(LosslessFactory.createFromImage(document, one), 0, 0, 595, 842);
                }
            }
            document.save(pdf.toFile());
        }
        assertThat(read(pdf)).containsExactly(Optional.empty(), Optional.of(CODE));
        Path tiff = folder.resolve("scan.tiff");
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(tiff.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(page, null, null), null);
            writer.writeToSequence(new IIOImage(blank(600, 800), null, null), null);
            writer.endWriteSequence();
        }
        assertThat(read(tiff)).containsExactly(Optional.of(CODE), Optional.empty());
        assertThat(Files.size(pdf)).isPositive();
    }

    @Test
    void aHostileFileIsRefusedBeforeItIsDrawn() throws IOException {
        Path many = folder.resolve("many.pdf");
        Path huge = folder.resolve("huge.pdf");
        try (var document = new PDDocument();
                var wall = new PDDocument()) {
            for (int i = 0; i < 501; i++) document.addPage(new PDPage(PDRectangle.A4));
            document.save(many.toFile());
            wall.addPage(new PDPage(new PDRectangle(200_000, 200_000)));
            wall.save(huge.toFile());
        }
        Path bomb = folder.resolve("bomb.png");
        Files.write(bomb, pixels(60_000, 60_000));
        Path broken = folder.resolve("broken.tiff");
        Files.write(broken, new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 0});
        for (Path file : List.of(many, huge, bomb, broken)) {
            List<Integer> drawn = new ArrayList<>();
            assertThatThrownBy(() -> ScanPages.each(file, 1000, (_, no) -> drawn.add(no)))
                    .as(file.toString())
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ScanPages.picture(file, 1)).isInstanceOf(IOException.class);
            assertThat(drawn).isEmpty();
        }
    }

    /** A picture that says it is so large and has hardly a byte. */
    private static byte[] pixels(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        byte[] png = bytes.toByteArray();
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    private static List<Optional<RecordCode>> read(Path file) throws IOException {
        List<Optional<RecordCode>> read = new ArrayList<>();
        int pages = ScanPages.each(file, 10, (page, no) -> read.add(CodeReader.find(page, RecordCode::read)));
        assertThat(pages).isEqualTo(read.size());
        return read;
    }

    /** Drawn when it is looked at: all of them at once would fill the memory. */
    private interface Page {
        BufferedImage drawn() throws IOException;
    }

    private static Map<String, Page> collection() throws IOException {
        Map<String, Page> all = new LinkedHashMap<>();
        BufferedImage at300 = page(300);
        BufferedImage at200 = page(200);
        BufferedImage at150 = page(150);
        BufferedImage at100 = page(100);
        all.put("300 dpi", () -> at300);
        all.put("200 dpi", () -> at200);
        all.put("150 dpi", () -> at150);
        all.put("100 dpi", () -> at100);
        for (int degrees : List.of(90, 180, 270)) all.put("turned by " + degrees, () -> turned(at200, degrees));
        for (double degrees : List.of(-12.0, -5.0, -2.0, 1.0, 3.0, 7.0, 17.0, 33.0))
            all.put("askew by " + degrees, () -> turned(at200, degrees));
        all.put("askew at 150 dpi", () -> turned(at150, 6));
        all.put("askew at 300 dpi", () -> turned(at300, -4));
        for (int specks : List.of(2, 5, 10)) all.put("specks " + specks + " %", () -> specks(at200, specks));
        for (int grain : List.of(25, 60)) all.put("grain " + grain, () -> grain(at200, grain));
        for (int radius : List.of(1, 2, 3)) all.put("blurred by " + radius, () -> Greys.smoothed(at200, radius));
        all.put("blurred at 150 dpi", () -> Greys.smoothed(at150, 1));
        all.put("fax, fine", () -> fax(at200, 204, 196));
        all.put("fax, standard", () -> fax(at200, 204, 98));
        all.put("fax, askew", () -> fax(turned(at200, 3), 204, 196));
        all.put("fax with specks", () -> specks(fax(at200, 204, 196), 2));
        all.put("JPEG of low quality", () -> jpeg(at150, 0.15f));
        all.put("JPEG, askew, grain", () -> jpeg(grain(turned(at200, -3), 25), 0.3f));
        all.put("pale", () -> toned(at200, 0.35, 150));
        all.put("dark paper", () -> toned(at200, 0.5, 20));
        all.put("shadow across", () -> shadow(at200));
        all.put("pen over the corner", () -> scribbled(at200));
        all.put("75 dpi", () -> page(75));
        all.put("fax, standard, askew", () -> fax(turned(at200, 4), 204, 98));
        all.put("blurred by 4", () -> Greys.smoothed(at200, 4));
        all.put("100 dpi, askew, specks", () -> specks(turned(at100, 8), 2));
        all.put("stamped beside", () -> stamped(at200));
        all.put("turned, blurred, specks", () -> specks(Greys.smoothed(turned(at200, 181), 1), 2));
        all.put("photographed from the side", () -> sheared(at200));
        return all;
    }

    private static BufferedImage page(int dots) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String label : List.of("送达文书", "受送达人", "送达地点", "送达方式", "签收人", "备注"))
            rows.add(new Row(List.of(Cell.label(label), Cell.of("信访事项处理意见书 昆关信〔2026〕12号")), 18));
        var form = new RuledForm(
                "zh-CN",
                "送达回证",
                "昆关信〔2026〕12号",
                new RuledForm.Code(CODE.text(), CODE.text()),
                List.of(1, 3),
                List.of(),
                rows,
                List.of("注：本回证由受送达人签名或者盖章后交回送达机关。"),
                14,
                "昆明海关",
                LocalDate.of(2026, 3, 2));
        return ImageIO.read(new ByteArrayInputStream(form.picture(1, dots)));
    }

    private static BufferedImage blank(int width, int height) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = page.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, width, height);
        on.dispose();
        return page;
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        double angle = Math.toRadians(degrees);
        int width = (int) (Math.abs(page.getWidth() * Math.cos(angle)) + Math.abs(page.getHeight() * Math.sin(angle)));
        int height = (int) (Math.abs(page.getWidth() * Math.sin(angle)) + Math.abs(page.getHeight() * Math.cos(angle)));
        var transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        transform.rotate(angle);
        transform.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        return drawn(page, width, height, transform);
    }

    private static BufferedImage sheared(BufferedImage page) {
        var transform = new AffineTransform(0.96, 0.05, 0.12, 0.9, 10, 10);
        return drawn(page, (int) (page.getWidth() * 1.15), (int) (page.getHeight() * 1.05), transform);
    }

    private static BufferedImage drawn(BufferedImage page, int width, int height, AffineTransform transform) {
        BufferedImage to = blank(width, height);
        Graphics2D on = to.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        on.drawImage(page, transform, null);
        on.dispose();
        return to;
    }

    private static BufferedImage copy(BufferedImage page) {
        return drawn(page, page.getWidth(), page.getHeight(), new AffineTransform());
    }

    private static BufferedImage specks(BufferedImage page, int percent) {
        BufferedImage to = copy(page);
        var random = new Random(percent);
        int many = to.getWidth() * to.getHeight() / 100 * percent;
        for (int i = 0; i < many; i++)
            to.setRGB(
                    random.nextInt(to.getWidth()), random.nextInt(to.getHeight()), random.nextBoolean() ? 0 : 0xFFFFFF);
        return to;
    }

    private static BufferedImage grain(BufferedImage page, int spread) {
        BufferedImage to = copy(page);
        var random = new Random(spread);
        for (int y = 0; y < to.getHeight(); y++)
            for (int x = 0; x < to.getWidth(); x++) {
                int grey = Math.clamp((to.getRGB(x, y) & 0xFF) + (int) (random.nextGaussian() * spread), 0, 255);
                to.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        return to;
    }

    /** Black or white, in the resolution of a fax. */
    private static BufferedImage fax(BufferedImage page, int across, int down) {
        int width = page.getWidth() * across / 200;
        int height = page.getHeight() * down / 200;
        var sent = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D on = sent.createGraphics();
        on.drawImage(page, 0, 0, width, height, null);
        on.dispose();
        return drawn(
                sent, width, page.getHeight(), AffineTransform.getScaleInstance(1, (double) page.getHeight() / height));
    }

    private static BufferedImage jpeg(BufferedImage page, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(copy(page), null, null), param);
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static BufferedImage toned(BufferedImage page, double contrast, int least) {
        BufferedImage to = copy(page);
        for (int y = 0; y < to.getHeight(); y++)
            for (int x = 0; x < to.getWidth(); x++) {
                int grey = Math.clamp((int) ((to.getRGB(x, y) & 0xFF) * contrast) + least, 0, 255);
                to.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        return to;
    }

    private static BufferedImage shadow(BufferedImage page) {
        BufferedImage to = copy(page);
        for (int y = 0; y < to.getHeight(); y++)
            for (int x = 0; x < to.getWidth(); x++) {
                double light = 0.4 + 0.6 * x / to.getWidth();
                int grey = (int) ((to.getRGB(x, y) & 0xFF) * light);
                to.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        return to;
    }

    /** The code is at the upper right: a stroke of a pen through a part of it. */
    private static BufferedImage scribbled(BufferedImage page) {
        BufferedImage to = copy(page);
        Graphics2D on = to.createGraphics();
        on.setColor(new Color(20, 30, 120));
        on.setStroke(new BasicStroke(5));
        int x = to.getWidth() * 176 / 210;
        on.drawLine(x, to.getHeight() * 30 / 297, x + 60, to.getHeight() * 34 / 297);
        on.dispose();
        return to;
    }

    private static BufferedImage stamped(BufferedImage page) {
        BufferedImage to = copy(page);
        Graphics2D on = to.createGraphics();
        on.setColor(new Color(200, 20, 20));
        on.setStroke(new BasicStroke(6));
        on.drawOval(to.getWidth() * 120 / 210, to.getHeight() * 12 / 297, 300, 300);
        on.dispose();
        return to;
    }
}
