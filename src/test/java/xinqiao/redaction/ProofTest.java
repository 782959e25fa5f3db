package xinqiao.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.redaction.Options.Ink;

/** A file from which a removed word can be read isn't released. */
class ProofTest {
    private static final Options OPTIONS = new Options(Ink.COLOUR, true, true);

    @TempDir
    Path folder;

    @Test
    void aWordThatStandsUncoveredElsewhereIsToldWithItsPage() throws Exception {
        byte[] file = Paper.of(paper -> {
            paper.write(Sample.NAME, 20, 200, 12);
            paper.write("经办：李 镕", 20, 100, 12);
            paper.write("堃", 20, 80, 12);
        });
        try (Original original = Redactions.open(file, "a").orElseThrow()) {
            var all = new Finder(List.of(Sample.NAME), List.of()).marks(original);
            assertThat(all).hasSize(3);
            assertThat(reasons(Redactor.release(original, all.subList(0, 1), OPTIONS)))
                    .containsExactly("redaction.refusal.word-remains [李＊＊, 1]");
            assertThat(reasons(Redactor.release(original, all, OPTIONS))).isEmpty();
        }
    }

    @Test
    void whatWasCoveredByHandMustNotStandElsewhereEither() throws Exception {
        byte[] file = Paper.of(paper -> {
            paper.write("报关单号223320241230", 20, 200, 12);
            paper.write("2233 2024 1230", 20, 100, 12);
        });
        try (Original original = Redactions.open(file, "a").orElseThrow()) {
            var glyphs = original.glyphs(1);
            Box number = glyphs.get(4).box().with(glyphs.get(15).box());
            assertThat(reasons(
                            Redactor.release(original, List.of(Mark.drawn(1, number, Ground.TRADE_SECRET)), OPTIONS)))
                    .containsExactly("redaction.refusal.word-remains [2＊＊＊＊＊＊＊＊＊＊＊, 1]");
        }
    }

    /** One sign can be said to stand for a name and a number. */
    @Test
    void whatASignStandsForIsLookedForAsAWordIs() throws Exception {
        byte[] file = UnseenSamples.saying(Sample.NAME + "13987654321" + "，住所略".repeat(12));
        try (Original original = Redactions.open(file, "a").orElseThrow()) {
            var marks = new Finder(List.of(Sample.NAME), List.of()).marks(original);
            assertThat(marks).extracting(Mark::found).contains(new Found(Found.As.MOBILE, "13987654321"));
            var sign = original.glyphs(1).stream()
                    .filter(glyph -> glyph.text().length() > 3)
                    .findFirst()
                    .orElseThrow();
            var elsewhere = marks.stream()
                    .filter(mark -> sign.box().coveredBy(mark.box()) < 0.5f)
                    .toList();
            assertThat(reasons(Redactor.release(original, elsewhere, OPTIONS)))
                    .containsExactly("redaction.refusal.word-remains [李＊＊, 1]");
            assertThat(reasons(Redactor.release(original, marks, OPTIONS))).isEmpty();
        }
    }

    static List<Sample> leaking() throws Exception {
        return PdfSamples.all().stream()
                .filter(sample -> List.of(
                                "properties",
                                "attachment",
                                "plain text",
                                "earlier version",
                                "comment",
                                "script",
                                "form")
                        .contains(sample.name()))
                .toList();
    }

    /** The samples themselves, as if somebody had made them with another tool. */
    @ParameterizedTest
    @MethodSource("leaking")
    void aFileThatCarriesMoreThanItsPagesIsFound(Sample sample) throws Exception {
        Path file = Files.write(folder.resolve("a.pdf"), sample.bytes());
        Released released = new Released(file, "application/pdf", "pdf", List.of(), 0);
        assertThat(reasons(Proof.of(released, Sample.SECRETS))).isNotEmpty();
    }

    @Test
    void bytesBehindAPictureAreFound() throws Exception {
        for (Sample sample : PictureSamples.all()) {
            if (sample.name().startsWith("TIFF")) continue;
            Path file = Files.write(folder.resolve("a.png"), sample.bytes());
            assertThat(reasons(Proof.of(new Released(file, "image/png", "png", List.of(), 0), Sample.SECRETS)))
                    .as(sample.name())
                    .isNotEmpty();
        }
    }

    private static List<String> reasons(Decision<Released> decision) {
        return switch (decision) {
            case Granted<Released> granted -> {
                granted.value().close();
                yield List.of();
            }
            case Refused<Released> refused ->
                refused.objections().stream()
                        .map((Objection o) -> o.reason() + " " + o.values())
                        .toList();
        };
    }
}
