package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xinqiao.publication.TextComparison.Change;
import xinqiao.publication.TextComparison.Piece;

class TextComparisonTest {
    private static String all(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void whatChangedWithinAParagraphWhatCameAndWhatWentIsTold() {
        var compared = TextComparison.of("第一段。\n办理时间为九时至十七时。\n将取消的一段。", "第一段。\n办理时间为八时三十分至十七时。");
        assertThat(compared.rows())
                .extracting(TextComparison.Row::change)
                .containsExactly(Change.SAME, Change.CHANGED, Change.REMOVED);
        var changed = compared.rows().get(1);
        assertThat(changed.before()).contains(new Piece("九时", true));
        assertThat(changed.after()).contains(new Piece("八时三十分", true));
        assertThat(all(changed.after())).isEqualTo("办理时间为八时三十分至十七时。");
        assertThat(compared.same()).isFalse();
    }

    @Test
    void bothTextsCanBePutTogetherFromTheRows() {
        String before = "甲\n乙\n丙\n丁";
        String after = "甲\n丙\n戊\n丁\n己";
        var rows = TextComparison.of(before, after).rows();
        assertThat(rows.stream()
                        .filter(row -> !row.before().isEmpty())
                        .map(row -> all(row.before()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(before);
        assertThat(rows.stream()
                        .filter(row -> !row.after().isEmpty())
                        .map(row -> all(row.after()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(after);
        assertThat(TextComparison.of(after, after).same()).isTrue();
        assertThat(TextComparison.of("😀甲", "😁甲").rows().getFirst().before().getFirst())
                .isEqualTo(new Piece("😀", true));
    }
}
