package xinqiao.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter speaks to the petitioner, a report of it speaks about them. */
class ThirdPersonTest {
    @ParameterizedTest
    @CsvSource({
        "经核查，您的货物已于次日放行。,经核查，信访人的货物已于次日放行。",
        "你（单位）反映的情况属实。,信访人反映的情况属实。",
        "你公司、贵司所称费用,信访人、信访人所称费用",
        "已告知你们复查的权利,已告知信访人复查的权利",
        "值班员答复：“请你次日再来。”该情况属实,值班员答复：“请你次日再来。”该情况属实",
        "该货物为迷你风扇、贵金属,该货物为迷你风扇、贵金属",
    })
    void whoIsSpokenToIsThePetitioner(String letter, String report) {
        assertThat(ThirdPerson.of(letter)).isEqualTo(report);
    }
}
