package xinqiao.documents.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Letters that join and stack. */
class ShapingTest {
    @Test
    void uyghurLettersTakeTheFormThatTheirNeighboursAskForFromRightToLeft() {
        // س at the beginning, then ا joined to it, then ل and م joined with each other
        var word = Shaping.shape(FontFile.NASKH, "سالم");
        var type = FontFile.NASKH.type();
        assertThat(word.glyphs())
                .extracting(Shaping.Shaped::glyph)
                .containsExactly(type.glyph(0xFEE2), type.glyph(0xFEDF), type.glyph(0xFE8E), type.glyph(0xFEB3));
        assertThat(word.glyphs()).extracting(Shaping.Shaped::character).containsExactly(3, 2, 1, 0);
        assertThat(word.glyphs()).extracting(Shaping.Shaped::x).isSorted();
    }

    @Test
    void lamAndAlefAreOneAndUyghurAeJoinsOnlyWhatIsBeforeIt() {
        var type = FontFile.NASKH.type();
        assertThat(Shaping.shape(FontFile.NASKH, "لا").glyphs())
                .extracting(Shaping.Shaped::glyph)
                .containsExactly(type.glyph(0xFEFB));
        assertThat(Shaping.shape(FontFile.NASKH, "نەر").glyphs())
                .extracting(Shaping.Shaped::glyph)
                .containsExactly(type.glyph(0xFEAD), type.glyph(0xFEEA), type.glyph(0xFEE7));
    }

    @Test
    void tibetanStacksAreNarrowerThanTheirLettersSideBySide() {
        String name = "བསྟན";
        assertThat(Shaping.shape(FontFile.TIBETAN, name).width())
                .isLessThan(Shaping.plain(FontFile.TIBETAN, name).width());
        assertThat(Shaping.plain(FontFile.TIBETAN, name).glyphs()).noneMatch(each -> each.glyph() == 0);
    }
}
