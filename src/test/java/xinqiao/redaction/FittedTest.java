package xinqiao.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.redaction.Options.Ink;

/** A mark covers something, and whole characters of it. */
class FittedTest {
    private static final Options OPTIONS = new Options(Ink.COLOUR, true, true);

    @Test
    void aMarkThatCoversNothingIsRefused() throws Exception {
        try (Original paper = Redactions.open(Paper.usual(_ -> {}), "a").orElseThrow()) {
            assertThat(reasons(fitted(paper, 1, new Box(200, 200, 50, 20))))
                    .containsExactly("redaction.refusal.mark-covers-nothing");
            assertThat(reasons(fitted(paper, 2, new Box(20, 20, 50, 20))))
                    .containsExactly("redaction.refusal.no-such-page");
            assertThat(reasons(fitted(paper, 1, new Box(400, 20, 50, 20))))
                    .containsExactly("redaction.refusal.mark-off-the-page");
            assertThat(reasons(fitted(paper, 1, new Box(20, 20, 50, 0.5f))))
                    .containsExactly("redaction.refusal.mark-off-the-page");
            assertThat(reasons(fitted(paper, 1, new Box(Float.NaN, 20, 50, 20))))
                    .containsExactly("redaction.refusal.mark-off-the-page");
        }
        try (Original photo = Redactions.open(PictureSamples.written(PdfSamples.picture(), "png"), "a.png")
                .orElseThrow()) {
            Size size = photo.size(1);
            assertThat(reasons(fitted(photo, 1, new Box(0, size.height() * 0.8f, size.width(), 30))))
                    .containsExactly("redaction.refusal.mark-covers-nothing");
            assertThat(reasons(fitted(photo, 1, new Box(0, size.height() * 0.2f, size.width(), 30))))
                    .isEmpty();
        }
    }

    @Test
    void aReleaseRefusesSuchAMarkToo() throws Exception {
        try (Original paper = Redactions.open(Paper.usual(_ -> {}), "a").orElseThrow()) {
            Mark nothing = Mark.drawn(1, new Box(200, 200, 50, 20), Ground.PRIVACY);
            assertThat(reasons(Redactor.release(paper, List.of(nothing, nothing), OPTIONS)))
                    .containsExactly("redaction.refusal.mark-covers-nothing");
        }
    }

    @Test
    void aMarkOverHalfACharacterGrowsToTheWholeOfIt() throws Exception {
        try (Original paper = Redactions.open(Paper.usual(_ -> {}), "a").orElseThrow()) {
            Box half = half(paper, "镕");
            Fitted fitted = fitted(paper, 1, half).orElseThrow();
            assertThat(fitted.grown()).isTrue();
            for (Glyph glyph : paper.glyphs(1))
                if (glyph.text().equals("镕"))
                    assertThat(glyph.box().coveredBy(fitted.mark().box())).isGreaterThan(0.99f);
            Fitted again = fitted(paper, 1, fitted.mark().box()).orElseThrow();
            assertThat(again.grown()).isFalse();
            assertThat(again.cutsWord()).isFalse();
            Mark drawn = Mark.drawn(1, half, Ground.PRIVACY);
            try (Released released =
                    Redactor.release(paper, List.of(drawn), OPTIONS).orElseThrow()) {
                assertThat(released.left().getFirst())
                        .extracting(Glyph::text)
                        .contains("李")
                        .doesNotContain("镕");
            }
        }
    }

    @Test
    void aMarkOverPartOfANumberIsTold() throws Exception {
        try (Original paper = Redactions.open(Paper.usual(_ -> {}), "a").orElseThrow()) {
            assertThat(fitted(paper, 1, half(paper, "X")).orElseThrow().cutsWord())
                    .isTrue();
        }
    }

    private static Box half(Original paper, String character) {
        return paper.glyphs(1).stream()
                .filter(glyph -> glyph.text().equals(character))
                .map(Glyph::box)
                .map(box -> new Box(box.x() + box.width() / 2, box.y(), box.width() / 2, box.height()))
                .findFirst()
                .orElseThrow();
    }

    private static Decision<Fitted> fitted(Original original, int page, Box box) {
        return Fitted.of(original, Mark.drawn(page, box, Ground.PRIVACY));
    }

    private static List<String> reasons(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> List.of();
            case Refused<?> refused ->
                refused.objections().stream().map(Objection::reason).toList();
        };
    }
}
