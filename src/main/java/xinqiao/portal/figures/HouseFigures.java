package xinqiao.portal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xinqiao.figures.Cell;
import xinqiao.figures.ShownFigure;
import xinqiao.figures.ShownPeriod;
import xinqiao.organisation.House;
import xinqiao.statistics.Period.Kind;
import xinqiao.web.Chart;

/** The figures of a house as everybody reads them. @param shown the newest period first; never empty */
public record HouseFigures(House house, List<ShownPeriod> shown, int fewest) {
    /** What was received, as bars of one kind of period, the oldest first; what is held back is no bar. */
    public Optional<Chart> chart() {
        for (Kind kind : List.of(Kind.QUARTER, Kind.YEAR)) {
            Map<String, Long> values = new TreeMap<>(Comparator.naturalOrder());
            for (ShownPeriod one : shown)
                if (one.period().kind() == kind)
                    total(one).ifPresent(value -> values.put(one.period().text(), value));
            if (values.size() < 2) continue;
            List<Chart.Point> points = new ArrayList<>();
            values.forEach((period, value) -> points.add(new Chart.Point(period, value, 0)));
            return Optional.of(Chart.of(points));
        }
        return Optional.empty();
    }

    private static Optional<Long> total(ShownPeriod one) {
        return one.total(ShownFigure.RECEIVED)
                .or(() -> one.total(ShownFigure.BY_CHANNEL))
                .map(Cell::value);
    }

    public String path() {
        return "/houses/" + house.code() + "/figures";
    }
}
