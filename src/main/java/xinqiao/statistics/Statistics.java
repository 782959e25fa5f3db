package xinqiao.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Scope;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.petition.Figures;
import xinqiao.petition.Slice;
import xinqiao.statistics.Report.Breakdown;
import xinqiao.statistics.Report.Row;
import xinqiao.statistics.rules.Standing;

/** The statistics of a period (办信工作统计), for the petition office and the leaders, of what each of them sees. */
@Component
public class Statistics {
    private static final List<Axis> AXES = List.of(
            Axis.KIND, Axis.FORM, Axis.PURPOSE, Axis.CONTENT, Axis.REPEAT, Axis.JOINT, Axis.GROUP_BAND, Axis.OUTCOME);
    private static final Set<Figure> BROKEN_DOWN =
            EnumSet.of(Figure.REGISTERED, Figure.PEOPLE, Figure.REPEATS, Figure.UNDER_WAY, Figure.CLOSED);

    private final Figures figures;
    private final Gate gate;
    private final ReadingLog readings;

    Statistics(Figures figures, Gate gate, ReadingLog readings) {
        this.figures = figures;
        this.gate = gate;
        this.readings = readings;
    }

    /** Whether there are statistics for the actor at all: figures aren't for everybody (JF-L, 保密要求). */
    public static boolean reads(Actor actor) {
        return Standing.reads(actor);
    }

    /** @param house narrows to one; null for all in reach */
    @Enforces({Provision.JF_L9, Provision.LAW_P6, Provision.KM_33B})
    public Report report(Actor actor, Period period, @Nullable String house) {
        return report(actor, period, house, false);
    }

    /** @param forOthers what may be told to others: nothing from behind the report wall */
    public Report report(Actor actor, Period period, @Nullable String house, boolean forOthers) {
        Slice all = Slice.of(period.from(), period.until());
        Slice slice = house == null ? all : all.with(Axis.HOUSE, house);
        if (forOthers) slice = slice.forOthers();
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Axis axis : AXES) breakdowns.add(breakdown(actor, slice, axis, BROKEN_DOWN));
        Set<Figure> rates = EnumSet.copyOf(Indicator.figures());
        rates.addAll(BROKEN_DOWN);
        List<Breakdown> units = new ArrayList<>();
        if (house == null && actor.scope() == Scope.BELOW) units.add(breakdown(actor, slice, Axis.HOUSE, rates));
        units.add(breakdown(actor, slice, Axis.DEPARTMENT, rates));
        return new Report(
                period,
                house,
                slice,
                figures.of(actor, slice),
                figures.of(actor, between(slice, period.before())),
                figures.of(actor, between(slice, period.yearBefore())),
                breakdowns,
                units,
                months(actor, slice, period));
    }

    /** Every month of two years, those with nothing as well. */
    private List<Row> months(Actor actor, Slice slice, Period period) {
        LocalDate first = yearBack(period).minusYears(1);
        var found = figures.by(
                actor, slice.between(first, period.until()), Axis.MONTH, EnumSet.of(Figure.REGISTERED, Figure.REPEATS));
        return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                .limit(24)
                .map(month -> new Row(month.toString(), found.getOrDefault(month.toString(), Map.of())))
                .toList();
    }

    private static Slice between(Slice slice, Period period) {
        return slice.between(period.from(), period.until());
    }

    private Breakdown breakdown(Actor actor, Slice slice, Axis axis, Set<Figure> wanted) {
        return new Breakdown(
                axis,
                figures.by(actor, slice, axis, wanted).entrySet().stream()
                        .map(one -> new Row(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparingLong((Row row) -> -row.of(Figure.REGISTERED))
                                .thenComparing(Row::value))
                        .toList());
    }

    /** The same, to be taken out of the system; the journal knows who did. */
    @Enforces(Provision.SYS_3)
    public Report export(Actor actor, Period period, @Nullable String house) {
        var taken = report(actor, period, house);
        gate.run(actor, tx -> readings.exported(tx, actor, new Subject("statistics", rows(taken))));
        return taken;
    }

    /** How many lines a sheet of it has. */
    public static int rows(Report report) {
        return Figure.values().length
                + Indicator.values().length
                + report.breakdowns().stream()
                        .mapToInt(one -> one.rows().size())
                        .sum()
                + report.units().stream().mapToInt(one -> one.rows().size()).sum();
    }

    /** The first day of the months that a year's course shows, which ends with the period. */
    private static LocalDate yearBack(Period period) {
        return period.until().withDayOfMonth(1).minusMonths(11);
    }
}
