package xinqiao.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.dictionary.DictionaryEntry.Draft;
import xinqiao.dictionary.DictionaryFact.EntryChanged;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.StreamHeads.Head;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import(Staff.class)
class DictionariesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    @Autowired
    Dictionaries dictionaries;

    @Autowired
    DictionaryStore store;

    @Autowired
    Gate gate;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @BeforeEach
    void today() {
        clock.set("2026-11-23T09:00");
    }

    private List<String> words(DictionaryKind kind, String house, LocalDate on) {
        return dictionaries.entries(kind, house, on).stream()
                .map(DictionaryEntry::zh)
                .toList();
    }

    private static Draft draft(String code, String zh, LocalDate from) {
        return new Draft(DictionaryKind.OCCUPATION, code, zh, "Test " + code, 200, null, from);
    }

    @Test
    void everyDictionaryComesWithEntriesInTheirOrder() {
        for (var kind : DictionaryKind.values())
            assertThat(dictionaries.entries(kind, "8600", TODAY))
                    .as(kind.name())
                    .isNotEmpty();
        assertThat(words(DictionaryKind.FORM, "8602", TODAY)).startsWith("来信", "来访", "网信", "来电");
        assertThat(words(DictionaryKind.ETHNICITY, "8602", TODAY))
                .startsWith("汉族")
                .hasSize(59);
    }

    @Test
    void aChangedEntryIsANewVersionAndTheOldOneKeepsItsWords() {
        var admin = staff.actor("tao.ran");
        var first = dictionaries.add(admin, draft("PILOT", "引航员", TODAY)).orElseThrow();
        var second = dictionaries.change(admin, draft("PILOT", "船舶引航员", LATER)).orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(words(DictionaryKind.OCCUPATION, "8600", TODAY))
                .contains("引航员")
                .doesNotContain("船舶引航员");
        assertThat(words(DictionaryKind.OCCUPATION, "8602", LATER))
                .contains("船舶引航员")
                .doesNotContain("引航员");
        assertThat(dictionaries.named(List.of(first.id(), 999_999L)))
                .extracting(entry -> entry.words(Locale.CHINESE))
                .containsExactly("引航员");
        assertThat(dictionaries.versions(DictionaryKind.OCCUPATION, "8602", "PILOT"))
                .containsExactly(second, first);
    }

    @Test
    void aClosedEntryIsOfferedUntilItsDay() {
        var admin = staff.actor("tao.ran");
        var unused = dictionaries.add(admin, draft("DIVER", "潜水员", TODAY)).orElseThrow();
        var closed = dictionaries
                .close(admin, DictionaryKind.OCCUPATION, "DIVER", LATER)
                .orElseThrow();
        assertThat(closed.closed()).isTrue();
        assertThat(words(DictionaryKind.OCCUPATION, "8600", LATER.minusDays(1))).contains("潜水员");
        assertThat(words(DictionaryKind.OCCUPATION, "8600", LATER)).doesNotContain("潜水员");
    }

    @Test
    void aHouseElsewhereKeepsWhatItHas() {
        var admin = staff.actor("tao.ran");
        var unused = dictionaries.add(admin, draft("GUIDE", "导游", TODAY)).orElseThrow();
        assertThat(words(DictionaryKind.OCCUPATION, "0000", TODAY)).doesNotContain("导游");
    }

    @Test
    void eachChangeIsInTheJournalWithBothSides() {
        var admin = staff.actor("tao.ran");
        var before = dictionaries.add(admin, draft("GUARD", "保安", TODAY)).orElseThrow();
        var after = dictionaries.change(admin, draft("GUARD", "保安员", TODAY)).orElseThrow();
        var last = dictionaries.changes(staff.actor("chen.jing"), DictionaryKind.OCCUPATION).stream()
                .filter(change -> change.fact().after().id() == after.id())
                .findFirst()
                .orElseThrow();
        assertThat(last.by()).isEqualTo(admin.name());
        assertThat(last.fact()).isEqualTo(new EntryChanged(before, after));
        assertThat(Comparison.of(before, after)).containsExactly(new Comparison("zh", "保安", "保安员"));
        List<Head> heads = gate.as(new Machine("test"), tx -> store.after(tx, 0, 100));
        assertThat(heads).anyMatch(head -> head.link().seq() >= 2);
    }

    @Test
    void whatIsMissingOrNotAllowedIsRefused() {
        var admin = staff.actor("tao.ran");
        var wrong = new Draft(DictionaryKind.GROUP_BAND, "一", "", "x", 1, null, TODAY.minusDays(1));
        assertThat(reasons(dictionaries.add(admin, wrong)))
                .containsExactlyInAnyOrder(
                        "dictionary.refusal.code",
                        "dictionary.refusal.words",
                        "dictionary.refusal.least",
                        "dictionary.refusal.past");
        assertThat(reasons(dictionaries.add(staff.actor("chen.jing"), draft("COOK", "厨师", TODAY))))
                .containsExactly("dictionary.refusal.no-power");
        assertThat(reasons(dictionaries.add(admin, draft("OTHER", "其他", TODAY))))
                .containsExactly("dictionary.refusal.there-already");
        assertThat(reasons(dictionaries.change(admin, draft("NOBODY", "无", TODAY))))
                .containsExactly("dictionary.refusal.not-there");
        assertThat(reasons(dictionaries.close(admin, DictionaryKind.FORM, "NOTHING", TODAY)))
                .containsExactly("dictionary.refusal.not-there");
    }

    private static List<String> reasons(xinqiao.law.Decision<?> decision) {
        return decision instanceof Refused<?> no
                ? no.objections().stream().map(Objection::reason).toList()
                : List.of();
    }
}
