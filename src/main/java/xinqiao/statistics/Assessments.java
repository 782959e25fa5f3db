package xinqiao.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Axis;
import xinqiao.petition.Figures;
import xinqiao.petition.Slice;
import xinqiao.statistics.Report.Row;
import xinqiao.statistics.rules.Scoring;

/** The yearly assessment of units (考核): from the indicators, with the weights that the house has chosen. */
@Component
public class Assessments {
    private final Figures figures;
    private final SchemeStore schemes;
    private final Houses houses;
    private final Gate gate;
    private final Clock clock;

    Assessments(Figures figures, SchemeStore schemes, Houses houses, Gate gate, Clock clock) {
        this.figures = figures;
        this.schemes = schemes;
        this.houses = houses;
        this.gate = gate;
        this.clock = clock;
    }

    /** The units' scores of a period: the houses where there are several, else the departments; nothing from behind the wall. */
    @Enforces(Provision.KM_34)
    public List<Score> scores(Actor actor, Period period) {
        Slice slice = Slice.of(period.from(), period.until()).forOthers();
        Axis axis = actor.scope() == Scope.BELOW ? Axis.HOUSE : Axis.DEPARTMENT;
        List<Row> units = figures.by(actor, slice, axis, Indicator.figures()).entrySet().stream()
                .map(one -> new Row(one.getKey(), one.getValue()))
                .toList();
        return Scoring.scores(scheme(actor).weights(), axis, units);
    }

    public Scheme scheme(Actor actor) {
        List<String> line = Stream.concat(
                        Stream.of(actor.houseCode()),
                        houses.ancestors(actor.houseCode()).stream().map(House::code))
                .toList();
        return gate.as(actor, tx -> schemes.find(tx, line));
    }

    /** Whether the actor may change the weights: the leader, who answers for the assessment. */
    public static boolean weighs(Actor actor) {
        return actor.may(Power.APPROVE);
    }

    /** New weights for the actor's house and those below that have none of their own; what was assessed stays. */
    @Enforces(Provision.KM_34)
    public Decision<Map<Indicator, Integer>> weigh(Actor actor, Map<Indicator, Integer> weights) {
        return new Objections()
                .when(!weighs(actor), Provision.KM_34, "statistics.refusal.no-power")
                .and(Scoring.weights(weights))
                .orGrant(() -> {
                    gate.run(
                            actor,
                            tx -> schemes.add(tx, actor.houseCode(), weights, LocalDate.now(clock), actor.signature()));
                    return weights;
                });
    }
}
