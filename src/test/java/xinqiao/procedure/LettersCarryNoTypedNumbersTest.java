package xinqiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinqiao.procedure.reading.TypedNumbers;

/** The guard: whatever a letter says in numbers, it takes from the profile. */
class LettersCarryNoTypedNumbersTest {

    @Test
    void noWordingOfAnyProfileTypesANumber() {
        var texts = ProfilesTest.builtIn().procedures().stream()
                .flatMap(profile -> profile.letters().values().stream())
                .flatMap(wording -> Stream.concat(
                        Stream.concat(Stream.of(wording.title()), wording.visitTitle().stream()),
                        wording.parts().stream()
                                .flatMap(part -> Stream.concat(part.heading().stream(), Stream.of(part.text())))))
                .flatMap(text -> Stream.of(text.zh(), text.en()))
                .toList();
        assertThat(texts).hasSizeGreaterThan(150);
        assertThat(texts)
                .allSatisfy(text -> assertThat(TypedNumbers.first(text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自收到之日起30日内",
                "自收到之日起三十日内",
                "五个工作日内提出",
                "不超过三十日",
                "半年内",
                "依照第三十四条的规定",
                "代表不得超过五人",
                "６０日",
                "within 60 days",
                "within thirty days",
                "within five working days",
                "under article thirty-four",
                "Ⅲ"
            })
    void aTypedNumberIsSeen(String bad) {
        assertThat(TypedNumbers.first(bad)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"统一登记", "一并告知", "同一信访事项", "第三方", "{term.handling}内办结", "one of them", "{cite.KM-22}"})
    void ordinaryWordsAreNotNumbers(String good) {
        assertThat(TypedNumbers.first(good)).isEmpty();
    }
}
