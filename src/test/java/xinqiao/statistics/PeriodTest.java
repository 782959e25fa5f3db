package xinqiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Figure;

/** Months, quarters, half-years and years, with what they are compared with; rates. */
class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11,   2026-11-01, 2026-11-30, 2026-10, 2025-11, 2026-12",
        "2026-Q1,   2026-01-01, 2026-03-31, 2025-Q4, 2025-Q1, 2026-Q2",
        "2024-01,   2024-01-01, 2024-01-31, 2023-12, 2023-01, 2024-02",
        "2026-H2,   2026-07-01, 2026-12-31, 2026-H1, 2025-H2, 2027-H1",
        "2026,      2026-01-01, 2026-12-31, 2025,    2025,    2027"
    })
    @Covers(Provision.JF_L9)
    void aPeriodHasItsDaysAndWhatItIsComparedWith(
            String text, LocalDate from, LocalDate until, String before, String yearBefore, String next) {
        Period period = Period.parse(text).orElseThrow();
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
        assertThat(period.before().text()).isEqualTo(before);
        assertThat(period.yearBefore().text()).isEqualTo(yearBefore);
        assertThat(period.next().text()).isEqualTo(next);
        assertThat(period.text()).isEqualTo(text);
        assertThat(Period.of(period.kind(), until)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026-13", "26", "2026-H3", "0000", "2026-11-22", "<script>"})
    void whatIsNoPeriodIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    @Covers({Provision.LAW_P6, Provision.KM_33B})
    void aRateOfNothingIsNoRate() {
        assertThat(Indicator.TIMELY.of(Map.of(Figure.NOTICE_DUE, 0L, Figure.NOTICE_KEPT, 0L)))
                .isEqualTo(OptionalDouble.empty());
        assertThat(Indicator.ONE_VISIT.of(Map.of(Figure.SETTLED, 4L, Figure.SETTLED_AT_ONCE, 3L)))
                .hasValue(0.75);
        assertThat(Indicator.figures()).contains(Figure.RATED, Figure.OVERTURNED);
    }
}
