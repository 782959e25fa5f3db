package xinqiao.workbench.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "1120, 2026-11-20",
        "1201, 2025-12-01",
        "20261120, 2026-11-20",
        "2026-11-20, 2026-11-20",
        "2026年11月20日, 2026-11-20",
        "11-20, 2026-11-20",
        "1340, 1340",
        "20261340, 20261340",
        "0229, 2026-02-28",
        "昨天, 昨天"
    })
    void aDayThatWas(String typed, String understood) {
        assertThat(Shorthand.past(typed, TODAY)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({"1120, 2027-11-20", "1201, 2026-12-01", "20261231, 2026-12-31"})
    void aDayToCome(String typed, String understood) {
        assertThat(Shorthand.ahead(typed, TODAY)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "0930, 2026-11-23T09:30",
        "9:05, 2026-11-23T09:05",
        "1120 0930, 2026-11-20T09:30",
        "2026-11-20 09:30, 2026-11-20T09:30",
        "2026-11-20T09:30, 2026-11-20T09:30",
        "2599, 2599",
        "某日 0930, 某日 0930",
        "早上, 早上"
    })
    void aMoment(String typed, String understood) {
        assertThat(Shorthand.moment(typed, TODAY)).isEqualTo(understood);
    }
}
