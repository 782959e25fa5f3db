package xinqiao.workbench.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.petition.Slice;
import xinqiao.statistics.Indicator;
import xinqiao.statistics.Period;
import xinqiao.statistics.Report;
import xinqiao.statistics.Report.Row;
import xinqiao.web.Chart;
import xinqiao.web.Link;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.SliceWords;
import xinqiao.workbench.list.ListQuery;

/** The statistics of a period, each figure with the address of the list that it counts. */
public record StatisticsView(
        List<Link> sections,
        Report report,
        List<Option> periods,
        List<Option> houses,
        boolean exports,
        Names names,
        SliceWords words) {
    public static final String PATH = StatisticsPages.PATH;

    /** What the sheet of figures has, in its order; what only rates need is shown with them. */
    public static final List<Figure> FIGURES = List.of(
            Figure.REGISTERED,
            Figure.PEOPLE,
            Figure.LETTERS,
            Figure.VISITS,
            Figure.VISITORS,
            Figure.REPEATS,
            Figure.JOINT_LETTERS,
            Figure.GROUP_VISITS,
            Figure.FROM_ABOVE,
            Figure.INSTRUCTED,
            Figure.FORWARDED,
            Figure.ASSIGNED_ON,
            Figure.REPORTED_UP,
            Figure.ACCEPTED,
            Figure.ASSIGNED,
            Figure.UNDER_WAY,
            Figure.CLOSED);

    /** What the units are compared by. */
    public static final List<Indicator> OF_UNITS = List.of(
            Indicator.TIMELY,
            Indicator.ANSWERED_IN_TIME,
            Indicator.ONE_VISIT,
            Indicator.REPEATED,
            Indicator.RATED,
            Indicator.HANDLING_SATISFACTION);

    public static final List<Figure> BROKEN_DOWN =
            List.of(Figure.REGISTERED, Figure.PEOPLE, Figure.REPEATS, Figure.UNDER_WAY, Figure.CLOSED);

    public Period period() {
        return report.period();
    }

    public String title(Ui ui) {
        String period = StatisticsPages.words(ui, period());
        String house = report.house();
        return house == null ? period : period + " · " + names.house(house);
    }

    public static Provision provision(Figure figure) {
        return switch (figure) {
            case REGISTERED,
                    LETTERS,
                    REPEATS,
                    JOINT_LETTERS,
                    FROM_ABOVE,
                    INSTRUCTED,
                    FORWARDED,
                    ASSIGNED_ON,
                    ASSIGNED -> Provision.JF_L9;
            case REPORTED_UP, ACCEPTED, UNDER_WAY, CLOSED -> Provision.JF_L9;
            case PEOPLE, VISITS, VISITORS, GROUP_VISITS -> Provision.LAW_P6;
            case NOTICE_DUE, NOTICE_KEPT, ANSWER_DUE, ANSWER_KEPT -> Provision.LAW_P6;
            case RATEABLE, RATED, OFFICE_SATISFIED, HANDLING_RATED, HANDLING_SATISFIED -> Provision.LAW_P5;
            case SETTLED, SETTLED_AT_ONCE -> Provision.KM_33B;
            case REVIEWED, OVERTURNED -> Provision.KM_7_5;
        };
    }

    /** The three columns: the period, the one before, the same of the year before. */
    public List<Map<Figure, Long>> columns() {
        return List.of(report.now(), report.before(), report.yearBefore());
    }

    /** The list behind a figure of a column. */
    public String list(int column, Figure figure) {
        Period of = List.of(period(), period().before(), period().yearBefore()).get(column);
        return list(report.slice(of).with(figure));
    }

    public String list(Axis axis, Row row, Figure figure) {
        return list(report.slice().with(axis, row.value()).with(figure));
    }

    /** A month lies outside the period as often as not. */
    public String ofMonth(Row month) {
        var days = YearMonth.parse(month.value());
        return list(report.slice().between(days.atDay(1), days.atEndOfMonth()).with(Figure.REGISTERED));
    }

    static String list(Slice slice) {
        return ListQuery.PATH + "?view=ALL&figure=" + slice.text();
    }

    public static String rate(OptionalDouble rate) {
        return rate.isEmpty() ? "—" : String.format(Locale.ROOT, "%.1f%%", rate.getAsDouble() * 100);
    }

    public long of(int column, Figure figure) {
        return columns().get(column).getOrDefault(figure, 0L);
    }

    public List<Integer> places() {
        return List.of(0, 1, 2);
    }

    /** A month beside the same one a year before. */
    public record Pair(Row now, Row before) {}

    /** Those of the year that ends with the period. */
    public List<Pair> months() {
        List<Row> months = report.months();
        int half = months.size() / 2;
        return IntStream.range(half, months.size())
                .mapToObj(i -> new Pair(months.get(i), months.get(i - half)))
                .toList();
    }

    public Chart chart() {
        return Chart.of(months().stream()
                .map(pair -> new Chart.Point(
                        pair.now().value().substring(5),
                        pair.now().of(Figure.REGISTERED),
                        pair.before().of(Figure.REGISTERED)))
                .toList());
    }

    public String value(Ui ui, Axis axis, Row row) {
        return words.value(ui, names, axis, row.value());
    }

    public String at(Period other) {
        return at(PATH, other);
    }

    private String at(String path, Period other) {
        String house = report.house();
        return path + "?period=" + other.text() + (house == null ? "" : "&house=" + house);
    }

    /** The table that is reported, as a paper. */
    public String paper() {
        return at(PATH + "/forms/statistics.pdf", period());
    }

    public String file() {
        return at(PATH + ".xlsx", period());
    }

    public @Nullable String chosenHouse() {
        return report.house();
    }
}
