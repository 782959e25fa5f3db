package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * How many petitions there are of something (统计), of those that the viewer sees and no others. Each number is that of the
 * list which its {@link Slice} opens.
 */
@Component
public class Figures {
    private final Gate gate;
    private final FigureStore store;
    private final Clock clock;

    Figures(Gate gate, FigureStore store, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.clock = clock;
    }

    /** All figures of a slice's cases. */
    @Enforces({Provision.JF_L9, Provision.LAW_P6})
    public Map<Figure, Long> of(Actor actor, Slice slice) {
        Map<Figure, Long> all = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) all.put(figure, 0L);
        gate.as(actor, tx -> store.count(tx, actor, slice, null, Arrays.asList(Figure.values()), today()))
                .values()
                .forEach(all::putAll);
        return all;
    }

    /** Some figures by the values of an axis; what has no value stands under {@link Axis#NONE}. */
    @Enforces({Provision.JF_L9, Provision.LAW_P6, Provision.KM_33B})
    public Map<String, Map<Figure, Long>> by(Actor actor, Slice slice, Axis axis, Collection<Figure> figures) {
        return gate.as(actor, tx -> store.count(tx, actor, slice, axis, figures, today()));
    }

    /** Several cases that belong together, told under the first of them. */
    public record Cluster(long first, int cases) {}

    /** 重复信访人: people with several cases in the period. */
    @Enforces(Provision.KM_7_5)
    public List<Cluster> people(Actor actor, Slice slice) {
        return clusters(gate.as(actor, tx -> store.people(tx, actor, slice)));
    }

    /** 相近事项: what was found to be alike. */
    @Enforces(Provision.KM_7_5)
    public List<Cluster> alike(Actor actor, Slice slice) {
        return clusters(gate.as(actor, tx -> store.alike(tx, actor, slice)));
    }

    private static List<Cluster> clusters(Map<Long, Integer> sizes) {
        return sizes.entrySet().stream()
                .map(one -> new Cluster(one.getKey(), one.getValue()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
