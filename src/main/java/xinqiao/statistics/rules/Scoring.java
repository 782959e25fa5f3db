package xinqiao.statistics.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Axis;
import xinqiao.statistics.Indicator;
import xinqiao.statistics.Report.Row;
import xinqiao.statistics.Score;
import xinqiao.statistics.Score.Points;

/** The yearly assessment (考核): a unit's rates by the weights that the house has chosen. */
public final class Scoring {
    private static final int WHOLE = 100;
    /** Figures of fewer cases may tell who somebody is. */
    public static final int FEW = 3;

    private Scoring() {}

    /** KM-34: weights add up to a hundred, and at least one counts. */
    @Enforces(Provision.KM_34)
    public static Decision<Map<Indicator, Integer>> weights(Map<Indicator, Integer> weights) {
        return new Objections()
                .when(
                        weights.values().stream().anyMatch(weight -> weight < 0),
                        Provision.KM_34,
                        "statistics.refusal.weight-below-nothing")
                .when(
                        weights.values().stream().mapToLong(weight -> weight).sum() != WHOLE,
                        Provision.KM_34,
                        "statistics.refusal.weights-not-whole")
                .orGrant(() -> weights);
    }

    /**
     * KM-34: the best first. What a unit has no cases of isn't held against it: its total is over the rest. So few that
     * they may tell who somebody is are as none (JF-V6): what is assessed is told to others.
     */
    @Enforces(Provision.KM_34)
    public static List<Score> scores(Map<Indicator, Integer> weights, Axis axis, List<Row> units) {
        return units.stream()
                .filter(unit -> !unit.value().equals(Axis.NONE))
                .map(unit -> score(weights, axis, unit))
                .filter(score -> score.points().stream().anyMatch(points -> points.whole() > 0))
                .sorted(Comparator.comparingDouble((Score score) -> -score.total())
                        .thenComparing(Score::unit))
                .toList();
    }

    private static Score score(Map<Indicator, Integer> weights, Axis axis, Row unit) {
        List<Points> points = new ArrayList<>();
        double reached = 0;
        int possible = 0;
        for (Indicator one : Indicator.values()) {
            int weight = weights.getOrDefault(one, 0);
            if (weight == 0) continue;
            boolean few = few(unit.of(one.whole()));
            var rate = few ? OptionalDouble.empty() : one.of(unit.figures());
            double earned =
                    rate.isEmpty() ? 0 : weight * (one.higherIsBetter() ? rate.getAsDouble() : 1 - rate.getAsDouble());
            points.add(new Points(
                    one, weight, few ? 0 : unit.of(one.part()), few ? 0 : unit.of(one.whole()), rounded(earned)));
            if (rate.isEmpty()) continue;
            reached += earned;
            possible += weight;
        }
        return new Score(axis, unit.value(), points, possible == 0 ? 0 : rounded(WHOLE * reached / possible));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** KM-21b, JF-V6: whether a figure is of so few that whoever reads it outside may know who they are. */
    @Enforces(Provision.JF_V5)
    public static boolean few(long n) {
        return n > 0 && n < FEW;
    }
}
