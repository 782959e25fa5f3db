package xinqiao.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.petition.Slice;
import xinqiao.statistics.rules.Scoring;

/**
 * The figures of a period, within what the viewer sees.
 *
 * @param house narrowed to it; null for all in reach
 * @param before of the period before
 * @param yearBefore of the same period a year before
 * @param months those of the year that ends with the period, and of the year before, by {@code 2026-11}
 * @param units by house, or by department where there is one house only
 */
public record Report(
        Period period,
        @Nullable String house,
        Slice slice,
        Map<Figure, Long> now,
        Map<Figure, Long> before,
        Map<Figure, Long> yearBefore,
        List<Breakdown> breakdowns,
        List<Breakdown> units,
        List<Row> months) {

    /** Told apart by something, those with most first. */
    public record Breakdown(Axis axis, List<Row> rows) {
        public Breakdown {
            rows = List.copyOf(rows);
        }
    }

    /** @param value of the axis */
    public record Row(String value, Map<Figure, Long> figures) {
        public long of(Figure figure) {
            return figures.getOrDefault(figure, 0L);
        }

        /** Of so few cases that it may tell who somebody is. */
        public boolean few() {
            return Scoring.few(of(Figure.REGISTERED));
        }
    }

    /** From how many on a number can be told to others. */
    public static int tellable() {
        return Scoring.FEW;
    }

    /** Whether there are so few that whoever reads it outside may know who they are. */
    public static boolean few(long n) {
        return Scoring.few(n);
    }

    public Slice slice(Period other) {
        return slice.between(other.from(), other.until());
    }

    /** Nothing was registered, neither now nor in what it is compared with. */
    public boolean empty() {
        return now.getOrDefault(Figure.REGISTERED, 0L) == 0
                && before.getOrDefault(Figure.REGISTERED, 0L) == 0
                && yearBefore.getOrDefault(Figure.REGISTERED, 0L) == 0;
    }
}
