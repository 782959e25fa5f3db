package xinqiao.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinqiao.statistics.Period;

/**
 * What a house shows of a period, as it was counted when it was published.
 *
 * @param by who published it; told to the house alone
 */
public record ShownPeriod(
        String house, Period period, Set<ShownFigure> chosen, List<Cell> cells, LocalDate publishedOn, String by) {
    public ShownPeriod {
        chosen = Set.copyOf(chosen);
        cells = List.copyOf(cells);
    }

    public List<Cell> of(ShownFigure figure) {
        return cells.stream().filter(cell -> cell.figure() == figure).toList();
    }

    public Optional<Cell> total(ShownFigure figure) {
        return of(figure).stream()
                .filter(cell -> cell.part().equals(Cell.TOTAL))
                .findFirst();
    }
}
