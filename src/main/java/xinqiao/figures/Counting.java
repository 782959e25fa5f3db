package xinqiao.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.annualreport.ResultGroup;
import xinqiao.disclosure.AnnualCounts;
import xinqiao.disclosure.AnnualTable;
import xinqiao.figures.rules.HoldingBack;
import xinqiao.identity.Actor;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.petition.Figures;
import xinqiao.petition.Slice;
import xinqiao.statistics.Indicator;
import xinqiao.statistics.Period;

/** Where the numbers come from: the petition statistics as they may be told to others, and the annual report's table. */
@Component
class Counting {
    private final Figures figures;
    private final AnnualCounts applications;
    private final FiguresSettings settings;

    Counting(Figures figures, AnnualCounts applications, FiguresSettings settings) {
        this.figures = figures;
        this.applications = applications;
        this.settings = settings;
    }

    List<Cell> count(Actor actor, Period period, Set<ShownFigure> chosen) {
        List<Cell> cells = new ArrayList<>();
        Map<Figure, Long> now = figures.of(
                actor,
                Slice.of(period.from(), period.until())
                        .with(Axis.HOUSE, actor.houseCode())
                        .forOthers());
        for (ShownFigure figure : ShownFigure.values())
            if (chosen.contains(figure)) cells.addAll(cells(actor, period, figure, now));
        return cells;
    }

    private List<Cell> cells(Actor actor, Period period, ShownFigure figure, Map<Figure, Long> now) {
        int fewest = settings.fewest();
        long all = now.getOrDefault(Figure.REGISTERED, 0L);
        return switch (figure) {
            case RECEIVED -> HoldingBack.parts(Cell.of(figure, Cell.TOTAL, all), List.of(), fewest);
            case BY_CHANNEL -> {
                long letters = now.getOrDefault(Figure.LETTERS, 0L);
                long visits = now.getOrDefault(Figure.VISITS, 0L);
                yield HoldingBack.parts(
                        Cell.of(figure, Cell.TOTAL, all),
                        List.of(
                                Cell.of(figure, "LETTERS", letters),
                                Cell.of(figure, "VISITS", visits),
                                Cell.of(figure, "OTHERS", Math.max(0, all - letters - visits))),
                        fewest);
            }
            case ANSWERED_IN_TIME -> rate(figure, Indicator.ANSWERED_IN_TIME, now, fewest);
            case SATISFACTION -> rate(figure, Indicator.HANDLING_SATISFACTION, now, fewest);
            case APPLICATIONS -> outcomes(actor.houseCode(), period.year(), fewest);
        };
    }

    private static List<Cell> rate(ShownFigure figure, Indicator indicator, Map<Figure, Long> now, int fewest) {
        return HoldingBack.rate(
                        figure, now.getOrDefault(indicator.part(), 0L), now.getOrDefault(indicator.whole(), 0L), fewest)
                .stream()
                .toList();
    }

    /** 收到 by itself, and what was answered by the headings of the annual report. */
    private List<Cell> outcomes(String house, int year, int fewest) {
        AnnualTable table = applications.table(Set.of(house), year);
        var figure = ShownFigure.APPLICATIONS;
        List<Cell> parts = new ArrayList<>();
        parts.add(Cell.of(figure, "GRANTED", table.total(AnnualTable.FIRST_RESULT)));
        parts.add(Cell.of(figure, "PARTLY", table.total(AnnualTable.PARTLY)));
        for (ResultGroup group : ResultGroup.values()) parts.add(Cell.of(figure, group.name(), group.total(table)));
        List<Cell> cells = new ArrayList<>(
                HoldingBack.parts(Cell.of(figure, "ANSWERED", table.total(AnnualTable.RESULTS)), parts, fewest));
        cells.addFirst(
                HoldingBack.parts(Cell.of(figure, Cell.TOTAL, table.total(AnnualTable.RECEIVED)), List.of(), fewest)
                        .getFirst());
        return cells;
    }
}
