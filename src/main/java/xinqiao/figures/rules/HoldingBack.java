package xinqiao.figures.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import xinqiao.figures.Cell;
import xinqiao.figures.ShownFigure;
import xinqiao.figures.ShownPeriod;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.statistics.Period;

/** No number by which somebody could be guessed: neither one that stands there, nor one that others give away. */
public final class HoldingBack {
    private HoldingBack() {}

    /**
     * A total with the parts that it falls into. A part of few is held back, and as many others with it as are needed that
     * what is hidden can't be reckoned from the total; nothing at all is no secret.
     *
     * @param fewest of fewer no number is shown
     */
    @Enforces({Provision.JF_V6, Provision.SYS_4})
    public static List<Cell> parts(Cell total, List<Cell> parts, int fewest) {
        if (few(value(total), fewest)) {
            List<Cell> none = new ArrayList<>();
            none.add(total.heldBack());
            parts.forEach(part -> none.add(part.heldBack()));
            return none;
        }
        Set<Cell> held = new HashSet<>();
        parts.stream().filter(part -> few(value(part), fewest)).forEach(held::add);
        var others = parts.stream()
                .filter(part -> value(part) >= fewest)
                .sorted(Comparator.comparingLong(HoldingBack::value))
                .iterator();
        while (!held.isEmpty() && (held.size() < 2 || sum(held) < fewest) && others.hasNext()) held.add(others.next());
        List<Cell> all = new ArrayList<>();
        all.add(total);
        for (Cell part : parts) all.add(held.contains(part) ? part.heldBack() : part);
        return all;
    }

    private static long sum(Collection<Cell> cells) {
        return cells.stream().mapToLong(HoldingBack::value).sum();
    }

    private static long value(Cell cell) {
        return Objects.requireNonNullElse(cell.value(), 0L);
    }

    private static boolean few(long number, int fewest) {
        return number > 0 && number < fewest;
    }

    /** A rate tells of the cases that it is of: in whole per cent, and none where they are few. */
    @Enforces({Provision.JF_V6, Provision.SYS_4})
    public static Optional<Cell> rate(ShownFigure figure, long part, long whole, int fewest) {
        if (whole == 0) return Optional.empty();
        if (whole < fewest) return Optional.of(new Cell(figure, Cell.RATE, null, true));
        return Optional.of(Cell.of(figure, Cell.RATE, Math.round(100.0 * part / whole)));
    }

    /**
     * Whether the two lie in each other: from a year and three of its quarters the fourth is reckoned, of few as well as of
     * many, though nobody chose to show it.
     */
    @Enforces(Provision.JF_V6)
    public static boolean tells(ShownPeriod one, ShownPeriod other) {
        return !one.period().equals(other.period()) && overlap(one.period(), other.period());
    }

    private static boolean overlap(Period a, Period b) {
        return !a.from().isAfter(b.until()) && !b.from().isAfter(a.until());
    }
}
