package xinqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xinqiao.search.Excerpts.Piece;

class ExcerptsTest {
    private static List<String> hits(List<Piece> pieces) {
        return pieces.stream().filter(Piece::hit).map(Piece::text).toList();
    }

    private static String all(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void everyHitIsMarkedAndNothingIsLost() {
        var pieces = Excerpts.marked("货物、货物与货单", "货物");
        assertThat(hits(pieces)).containsExactly("货物", "货物");
        assertThat(all(pieces)).isEqualTo("货物、货物与货单");
    }

    @Test
    void widthAndCaseDoNotMatterAndWhatWasWrittenIsShown() {
        assertThat(hits(Excerpts.marked("持ＡＴＡ单证册入境", "ata单证册"))).containsExactly("ＡＴＡ单证册");
        assertThat(hits(Excerpts.marked("共㎏５", "kg"))).containsExactly("㎏");
    }

    @Test
    void aPieceAroundTheFirstHitSaysThatThereIsMore() {
        var pieces = Excerpts.around("前".repeat(100) + "滞留" + "后".repeat(100), "滞留");
        assertThat(all(pieces)).startsWith("…前").endsWith("后…").hasSizeLessThan(90);
        assertThat(hits(pieces)).containsExactly("滞留");
        assertThat(Excerpts.around("没有这个词", "滞留")).isEmpty();
    }

    @Test
    void noTextAndNoWordsBreakIt() {
        var random = new Random(3);
        String letters = "关税ＡBb㎏ﷺ😀 \u0000\u00df\u0130é";
        for (int i = 0; i < 3000; i++) {
            String text = some(random, letters, 40);
            String typed = some(random, letters, 4);
            assertThat(all(Excerpts.marked(text, typed))).isEqualTo(text);
            assertThat(Excerpts.around(text, typed)).isNotNull();
        }
    }

    private static String some(Random random, String letters, int most) {
        int[] points = letters.codePoints().toArray();
        return random.ints(random.nextInt(most), 0, points.length)
                .mapToObj(i -> Character.toString(points[i]))
                .collect(Collectors.joining());
    }
}
