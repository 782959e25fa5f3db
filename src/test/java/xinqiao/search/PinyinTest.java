package xinqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese words are typed with letters. */
class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "行政处罚, xing zheng chu fa",
        "银行, yin hang",
        "重庆, chong qing",
        "调整, tiao zheng",
        "旅客, lv ke",
        "单证, dan zheng"
    })
    void aCharacterIsReadAsInItsWord(String word, String read) {
        assertThat(String.join(" ", Pinyin.of(word))).isEqualTo(read);
    }

    @Test
    void eachCharacterHasItsPlaceWhateverStandsBetween() {
        assertThat(Pinyin.of("第2号（AEO）公告")).containsExactly("di", "2", "hao", "", "a", "e", "o", "", "gong", "gao");
        assertThat(Pinyin.of("")).isEmpty();
        assertThat(Pinyin.of("𠮷")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "yuanchandizhengshu, 5",
        "ycdzs, 5",
        "yuanchand, 3",
        "ycdi, 3",
        "ycdzhs, 5",
        "y, 1",
        "yca, -1",
        "chandi, -1",
        "ycdzsx, -1"
    })
    void wholeSyllablesFirstLettersAndSomeOfEachAreTaken(String typed, int end) {
        assertThat(Typed.end(Pinyin.of("原产地证书"), 0, typed)).isEqualTo(end);
    }

    @Test
    void onlyLettersAndDigitsAreLookedAt() {
        assertThat(Typed.clean("Yuan'chan <di>")).isEqualTo("yuanchandi");
        assertThat(Typed.clean("x".repeat(500))).hasSize(40);
        assertThat(Typed.end(Pinyin.of("海关（总署）"), 0, "hgzs"))
                .as("not across a bracket")
                .isEqualTo(-1);
    }
}
