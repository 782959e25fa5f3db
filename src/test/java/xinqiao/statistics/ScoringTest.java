package xinqiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.statistics.Report.Row;
import xinqiao.statistics.rules.Scoring;

/** Units are scored by the weights of the house. */
class ScoringTest {
    private static final Map<Indicator, Integer> WEIGHTS =
            Map.of(Indicator.TIMELY, 40, Indicator.REPEATED, 20, Indicator.RATED, 40);

    @Test
    @Covers(Provision.KM_34)
    void aUnitIsScoredOverTheIndicatorsOfWhichItHasCases() {
        var good = new Row(
                "8601",
                Map.of(
                        Figure.REGISTERED, 10L,
                        Figure.REPEATS, 1L,
                        Figure.NOTICE_DUE, 4L,
                        Figure.NOTICE_KEPT, 4L,
                        Figure.RATEABLE, 4L,
                        Figure.RATED, 2L));
        var some = new Row(
                "8602", Map.of(Figure.REGISTERED, 4L, Figure.REPEATS, 2L, Figure.RATEABLE, 2L, Figure.RATED, 2L));
        var few = new Row("8604", Map.of(Figure.REGISTERED, 2L, Figure.REPEATS, 1L));
        var none = new Row("8603", Map.of(Figure.REGISTERED, 0L));
        var nobody = new Row(Axis.NONE, Map.of(Figure.REGISTERED, 5L));
        var scores = Scoring.scores(WEIGHTS, Axis.HOUSE, List.of(some, few, nobody, none, good));
        assertThat(scores).extracting(Score::unit).containsExactly("8601", "8602");
        assertThat(scores.getFirst().total()).isEqualTo(40 + 18 + 20);
        assertThat(scores.getLast().total())
                .as("half of what was registered is repeated, nothing else counts")
                .isEqualTo(50);
        assertThat(scores.getLast().points())
                .filteredOn(points -> points.indicator() == Indicator.RATED)
                .as("so few as may tell who they are")
                .containsExactly(new Score.Points(Indicator.RATED, 40, 0, 0, 0));
    }

    @Test
    @Covers(Provision.KM_34)
    void weightsAreAHundredTogether() {
        assertThat(Scoring.weights(WEIGHTS).isGranted()).isTrue();
        assertThat(Scoring.weights(Map.of(Indicator.TIMELY, 99))).isInstanceOf(Refused.class);
        assertThat(Scoring.weights(Map.of(Indicator.TIMELY, 110, Indicator.RATED, -10)))
                .isInstanceOf(Refused.class);
    }

    @Test
    @Covers(Provision.JF_V5)
    void figuresOfVeryFewArePointedOut() {
        assertThat(Scoring.few(2)).isTrue();
        assertThat(Scoring.few(3)).isFalse();
        assertThat(Scoring.few(0)).isFalse();
    }
}
