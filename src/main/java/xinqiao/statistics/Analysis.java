package xinqiao.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Scope;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.petition.Figures;
import xinqiao.petition.Figures.Cluster;
import xinqiao.petition.Slice;
import xinqiao.statistics.Report.Row;

/** What the figures show (分析研判): rising topics, clusters, people who come again and again, units that are overturned. */
@Component
public class Analysis {
    private static final int MOST = 20;

    private final Figures figures;

    Analysis(Figures figures) {
        this.figures = figures;
    }

    /**
     * What is seen in a period.
     *
     * @param topics by content, those that rose most first
     * @param people with several cases
     * @param alike cases that were found to be alike
     * @param overturned units whose opinions were changed or revoked in review
     */
    public record Findings(
            Period period,
            @Nullable String house,
            Slice slice,
            List<Topic> topics,
            List<Cluster> people,
            List<Cluster> alike,
            Axis units,
            List<Row> overturned) {}

    /** What people petition about. @param code of the content dictionary */
    public record Topic(String code, long now, long before, long yearBefore) {
        /** More than in the period before and more than a year before. */
        public boolean rising() {
            return now > before && now > yearBefore;
        }

        long risen() {
            return now - Math.max(before, yearBefore);
        }
    }

    /** KM-7.5, KM-4.5: seen early, at the source. @param forOthers nothing from behind the wall, whoever looks */
    @Enforces({Provision.KM_7_5, Provision.KM_4_5})
    public Findings of(Actor actor, Period period, @Nullable String house, boolean forOthers) {
        Slice all = Slice.of(period.from(), period.until());
        Slice slice = house == null ? all : all.with(Axis.HOUSE, house);
        if (forOthers) slice = slice.forOthers();
        Axis units = house == null && actor.scope() == Scope.BELOW ? Axis.HOUSE : Axis.DEPARTMENT;
        return new Findings(
                period,
                house,
                slice,
                topics(actor, slice, period),
                figures.people(actor, slice).stream().limit(MOST).toList(),
                figures.alike(actor, slice).stream().limit(MOST).toList(),
                units,
                overturned(actor, slice, units));
    }

    private List<Topic> topics(Actor actor, Slice slice, Period period) {
        var now = contents(actor, slice);
        var before = contents(
                actor, slice.between(period.before().from(), period.before().until()));
        var year = contents(
                actor,
                slice.between(period.yearBefore().from(), period.yearBefore().until()));
        Set<String> codes = new TreeSet<>(now.keySet());
        return codes.stream()
                .filter(code -> !code.equals(Axis.NONE))
                .map(code -> new Topic(code, number(now, code), number(before, code), number(year, code)))
                .sorted(Comparator.comparingLong((Topic topic) -> -topic.risen())
                        .thenComparing(topic -> -topic.now())
                        .thenComparing(Topic::code))
                .limit(MOST)
                .toList();
    }

    private Map<String, Map<Figure, Long>> contents(Actor actor, Slice slice) {
        return figures.by(actor, slice, Axis.CONTENT, Set.of(Figure.REGISTERED));
    }

    private static long number(Map<String, Map<Figure, Long>> contents, String code) {
        return contents.getOrDefault(code, Map.of()).getOrDefault(Figure.REGISTERED, 0L);
    }

    private List<Row> overturned(Actor actor, Slice slice, Axis units) {
        return figures.by(actor, slice, units, Set.of(Figure.REVIEWED, Figure.OVERTURNED)).entrySet().stream()
                .map(one -> new Row(one.getKey(), one.getValue()))
                .filter(row -> row.of(Figure.REVIEWED) > 0)
                .sorted(Comparator.comparingLong((Row row) -> -row.of(Figure.OVERTURNED))
                        .thenComparing(Row::value))
                .toList();
    }
}
