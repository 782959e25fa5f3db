package xinqiao.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import xinqiao.figures.Cell;
import xinqiao.figures.ShownFigure;
import xinqiao.figures.ShownPeriod;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.statistics.Period;

/** Nobody is guessed from a number that is shown, or from what is missing beside it. */
class HoldingBackTest {
    private static final ShownFigure FIGURE = ShownFigure.BY_CHANNEL;

    private static List<Cell> parts(long... values) {
        List<Cell> parts = new java.util.ArrayList<>();
        long total = 0;
        for (long value : values) {
            parts.add(Cell.of(FIGURE, "P" + parts.size(), value));
            total += value;
        }
        return HoldingBack.parts(Cell.of(FIGURE, Cell.TOTAL, total), parts, 5);
    }

    @Test
    @Covers({Provision.JF_V6, Provision.SYS_4})
    void aPartOfFewIsHeldBackTogetherWithAnother() {
        assertThat(parts(30, 2, 8)).extracting(Cell::held).containsExactly(false, false, true, true);
        assertThat(parts(30, 0, 8)).noneMatch(Cell::held);
        assertThat(parts(1, 0, 2)).allMatch(Cell::held);
        assertThat(parts(0, 0, 0)).noneMatch(Cell::held);
    }

    /** Whatever the numbers are: what is hidden is of several parts and of enough cases, or everything is. */
    @Test
    @Covers(Provision.JF_V6)
    void whatIsHiddenIsNeverToBeReckonedFromTheTotal() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            long[] values = random.longs(1 + random.nextInt(5), 0, 14).toArray();
            var cells = parts(values);
            var held = cells.stream().filter(Cell::held).toList();
            if (held.isEmpty()) {
                for (long value : values) assertThat(value == 0 || value >= 5).isTrue();
                continue;
            }
            if (cells.getFirst().held()) {
                assertThat(cells).allMatch(Cell::held);
                continue;
            }
            long hidden = 0;
            for (int i = 0; i < values.length; i++) if (cells.get(i + 1).held()) hidden += values[i];
            assertThat(hidden).as(java.util.Arrays.toString(values)).isGreaterThanOrEqualTo(5);
            assertThat(held).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    @Covers(Provision.JF_V6)
    void aRateOfFewCasesIsNone() {
        assertThat(HoldingBack.rate(ShownFigure.SATISFACTION, 3, 4, 5)
                        .orElseThrow()
                        .held())
                .isTrue();
        assertThat(HoldingBack.rate(ShownFigure.SATISFACTION, 2, 6, 5)
                        .orElseThrow()
                        .value())
                .isEqualTo(33);
        assertThat(HoldingBack.rate(ShownFigure.SATISFACTION, 0, 0, 5)).isEmpty();
    }

    @Test
    @Covers(Provision.JF_V6)
    void aYearBesideItsQuartersGivesAwayWhatIsHeldBack() {
        var year = period("2025", parts(30, 10));
        assertThat(HoldingBack.tells(year, period("2025-Q2", parts(9, 8))))
                .as("with two more the rest of the year is told")
                .isTrue();
        assertThat(HoldingBack.tells(year, period("2025-Q3", parts(9, 1)))).isTrue();
        assertThat(HoldingBack.tells(year, period("2024-Q3", parts(9, 1)))).isFalse();
        assertThat(HoldingBack.tells(year, year)).isFalse();
        assertThat(Choosing.beside(year, List.of(period("2025-Q3", parts(9, 1))))
                        .isGranted())
                .isFalse();
    }

    private static ShownPeriod period(String period, List<Cell> cells) {
        return new ShownPeriod(
                "8602", Period.parse(period).orElseThrow(), Set.of(FIGURE), cells, LocalDate.of(2026, 1, 5), "");
    }
}
