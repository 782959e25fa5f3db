package xinqiao.petition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.petition.Papers;
import xinqiao.petition.Submission;
import xinqiao.petition.rules.Counting.Word;

class CountingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Word> WORDS = List.of(new Word("17", "鲜花"), new Word("01", "通关"));

    private final List<DictionaryEntry> offered = new ArrayList<>();

    CountingTest() {
        offer(DictionaryKind.FORM, "LETTER", null);
        offer(DictionaryKind.FORM, "VISIT", null);
        offer(DictionaryKind.PURPOSE, "REQUEST", null);
        offer(DictionaryKind.PURPOSE, "REPORT", null);
        offer(DictionaryKind.REPEAT, "FIRST", null);
        offer(DictionaryKind.REPEAT, "REPEAT", null);
        offer(DictionaryKind.JOINT, "SINGLE", 1);
        offer(DictionaryKind.JOINT, "JOINT_LETTER", 2);
        offer(DictionaryKind.JOINT, "GROUP_VISIT", 5);
        offer(DictionaryKind.GROUP_BAND, "1", 1);
        offer(DictionaryKind.GROUP_BAND, "5", 5);
        offer(DictionaryKind.CONTENT, "01", null);
        offer(DictionaryKind.CONTENT, "17", null);
        offer(DictionaryKind.AGE_BAND, "60", 60);
    }

    private void offer(DictionaryKind kind, String code, @Nullable Integer least) {
        long id = offered.size() + 1;
        offered.add(
                new DictionaryEntry(id, null, kind, code, 1, kind + code, kind + code, (int) id, least, TODAY, false));
    }

    private @Nullable String proposed(DictionaryKind kind, Submission form) {
        var entry = Counting.proposed(form, offered, WORDS).get(kind);
        return entry == null ? null : entry.code();
    }

    @Test
    void aLetterIsProposedWhatItsChannelWordsAndNumberSay() {
        var letter = Papers.letter("8602", TODAY);
        assertThat(proposed(DictionaryKind.FORM, letter)).isEqualTo("LETTER");
        assertThat(proposed(DictionaryKind.PURPOSE, letter)).isEqualTo("REQUEST");
        assertThat(proposed(DictionaryKind.REPEAT, letter)).isEqualTo("FIRST");
        assertThat(proposed(DictionaryKind.JOINT, letter)).isEqualTo("SINGLE");
        assertThat(proposed(DictionaryKind.GROUP_BAND, letter)).isEqualTo("1");
        assertThat(proposed(DictionaryKind.CONTENT, letter)).isEqualTo("01");
        assertThat(proposed(DictionaryKind.AGE_BAND, letter)).isNull();
        assertThat(proposed(DictionaryKind.PURPOSE, Papers.report("8602", TODAY, "某")))
                .isEqualTo("REPORT");
    }

    @Test
    void aCrowdThatCameIsAGroupVisit() {
        assertThat(proposed(DictionaryKind.JOINT, Papers.group("8602", TODAY, 6, 2)))
                .isEqualTo("GROUP_VISIT");
        assertThat(proposed(DictionaryKind.JOINT, Papers.group("8602", TODAY, 3, 2)))
                .isEqualTo("SINGLE");
        assertThat(proposed(DictionaryKind.GROUP_BAND, Papers.group("8602", TODAY, 600, 2)))
                .isEqualTo("5");
    }

    @Test
    void whatIsChosenGoesBeforeWhatIsProposedAndMustBeOffered() {
        var letter = Papers.letter("8602", TODAY);
        var chosen = Counting.classes(
                letter.counted(Map.of(DictionaryKind.CONTENT, "17", DictionaryKind.FORM, "")), offered, WORDS);
        assertThat(((Granted<List<Long>>) chosen).value()).contains(13L, 1L).doesNotContain(12L);
        assertThat(Counting.classes(letter.counted(Map.of(DictionaryKind.CONTENT, "77")), offered, WORDS))
                .isInstanceOf(Refused.class);
    }
}
