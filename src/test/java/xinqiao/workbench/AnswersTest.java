package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.web.Form;
import xinqiao.web.Option;

/** Each value that was sent is one of those that were offered. */
class AnswersTest {
    private static final List<Option> HOUSES = List.of(new Option("8602", "瑞丽海关"), new Option("8603", "河口海关"));

    private static boolean good(boolean optional, String... sent) {
        var form = Form.empty().with("houses", sent);
        return Answers.check(List.of(new Field.Many("houses", "印发范围", "", optional, HOUSES)), form)
                .ok();
    }

    @Test
    void anEmptyFirstChoiceDoesNotHideTheOthers() {
        assertThat(good(true, "", "9999")).isFalse();
        assertThat(good(true, "8602", "9999")).isFalse();
        assertThat(good(false, "", "8602")).isFalse();
        assertThat(good(true, "8602", "8603")).isTrue();
        assertThat(good(true)).isTrue();
        assertThat(good(false)).isFalse();
    }
}
