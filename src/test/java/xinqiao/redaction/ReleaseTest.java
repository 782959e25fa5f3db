package xinqiao.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import xinqiao.redaction.Options.Ink;
import xinqiao.redaction.rules.Plain;

/** Nothing that was covered, and nothing that nobody saw, can be got out of a released file. */
class ReleaseTest {
    private static final Options COLOUR = new Options(Ink.COLOUR, true, true);
    private static final String[] SECRETS =
            Sample.SECRETS.stream().map(Plain::of).toArray(String[]::new);
    private static final Options BLACK = new Options(Ink.BLACK_AND_WHITE, true, false);

    /** Where it can't be told whether the words are those that are seen. */
    private static final Set<String> UNSURE = Set.of("scan with recognised text", "white text over the text");

    @TempDir
    Path folder;

    static Stream<Sample> samples() throws IOException {
        return Stream.of(PdfSamples.all(), PictureSamples.all(), OfficeSamples.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingCoveredOrUnseenCanBeGotBack(Sample sample) throws Exception {
        try (Original original = Redactions.open(sample.bytes(), sample.name()).orElseThrow();
                Released released = Redactor.release(original, marks(sample, original), COLOUR)
                        .orElseThrow()) {
            assertThat(Recovery.texts(released.path()))
                    .noneSatisfy(text -> assertThat(Plain.of(text)).containsAnyOf(SECRETS));
            if (sample.text() && !UNSURE.contains(sample.name()))
                assertThat(text(released)).contains(Sample.OPEN);
            if (!sample.text()) covered(sample, released);
        }
    }

    @Test
    void thereAreManyKindsOfFile() throws IOException {
        assertThat(samples().map(Sample::name).distinct().count()).isGreaterThanOrEqualTo(49);
    }

    private static List<Mark> marks(Sample sample, Original original) {
        if (sample.text()) {
            List<Mark> marks = new Finder(List.of(Sample.NAME), List.of()).marks(original);
            var found = marks.stream().map(Mark::found).filter(Objects::nonNull).toList();
            assertThat(found).extracting(Found::word).contains(Sample.NAME);
            assertThat(found).extracting(Found::as).contains(Found.As.MOBILE, Found.As.RESIDENT_ID);
            return marks;
        }
        List<Mark> marks = new ArrayList<>();
        for (int page = 1; page <= original.pages(); page++) {
            Size size = original.size(page);
            for (Box part : sample.covered())
                marks.add(Mark.drawn(
                        page,
                        new Box(
                                part.x() * size.width(),
                                part.y() * size.height(),
                                part.width() * size.width(),
                                part.height() * size.height()),
                        Ground.PRIVACY));
        }
        return marks;
    }

    private static String text(Released released) throws IOException {
        try (PDDocument document = Loader.loadPDF(released.path().toFile())) {
            return Plain.of(new PDFTextStripper().getText(document));
        }
    }

    /** Below the marks every pixel is black or of the label. */
    private static void covered(Sample sample, Released released) throws IOException {
        BufferedImage picture = picture(released);
        for (Box part : sample.covered()) {
            int row = (int) ((part.y() + part.height() * 0.1) * picture.getHeight());
            for (int x = (int) (part.x() * picture.getWidth()) + 1; x < part.right() * picture.getWidth() - 1; x++)
                assertThat(picture.getRGB(x, row) & 0xFF).isLessThan(40);
        }
        assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
    }

    private static BufferedImage picture(Released released) throws IOException {
        if (!released.extension().equals("pdf"))
            return ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(released.path())));
        try (PDDocument document = Loader.loadPDF(released.path().toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 100);
        }
    }

    @Test
    void theSameMarksMakeTheSameBytes() throws Exception {
        byte[] file = Paper.usual(paper -> {});
        for (Options options : List.of(COLOUR, BLACK))
            assertThat(released(file, options)).isEqualTo(released(file, options));
    }

    private static byte[] released(byte[] file, Options options) throws IOException {
        Sample sample = Sample.text("a", file);
        try (Original original = Redactions.open(file, "a").orElseThrow();
                Released released = Redactor.release(original, marks(sample, original), options)
                        .orElseThrow()) {
            return released.open().readAllBytes();
        }
    }

    @Test
    void withoutATextLayerThereIsNoTextAtAll() throws Exception {
        byte[] bytes = released(Paper.usual(paper -> {}), new Options(Ink.BLACK_AND_WHITE, false, true));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
        }
        assertThat(bytes).hasSizeLessThan(20_000);
    }

    @Test
    void theFileIsGoneWhenItIsClosed() throws Exception {
        Released kept;
        try (Original original = Redactions.open(Paper.usual(paper -> {}), "a").orElseThrow();
                Released released =
                        Redactor.release(original, List.of(), COLOUR).orElseThrow()) {
            assertThat(released.path()).exists();
            kept = released;
        }
        assertThat(kept.path()).doesNotExist();
    }

    /** Each gets at the secrets of the original, so it was able to, and at none of the release. */
    @ParameterizedTest
    @CsvSource({
        "pdftotext, plain text",
        "pdftotext, invisible text astride of the text",
        "pdftotext, text below a black box",
        "strings, BMP with more behind it",
        "strings, photo",
        "strings, PNG with texts",
        "unzip, something else behind the end",
        "unzip, word file with tracked changes",
        "qpdf, thumbnail and private data"
    })
    void theUsualToolsGetNothingOutOfARelease(String tool, String name) throws Exception {
        Sample sample = samples()
                .filter(each -> each.name().startsWith(name))
                .findFirst()
                .orElseThrow();
        Path before = Files.write(folder.resolve("original"), sample.bytes());
        var found = Recovery.with(tool, before);
        assumeTrue(
                found.isPresent(),
                tool + " isn't installed on this machine: only the test's own ways of reading were tried with " + name);
        assertThat(found.orElseThrow())
                .as("what %s finds in the original", tool)
                .anySatisfy(text -> assertThat(Plain.of(text)).containsAnyOf(SECRETS));
        try (Original original = Redactions.open(sample.bytes(), sample.name()).orElseThrow();
                Released released = Redactor.release(original, marks(sample, original), COLOUR)
                        .orElseThrow()) {
            assertThat(Recovery.with(tool, released.path()).orElseThrow())
                    .as("what %s finds in the release", tool)
                    .noneSatisfy(text -> assertThat(Plain.of(text)).containsAnyOf(SECRETS));
        }
    }
}
