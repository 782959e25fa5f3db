package xinqiao.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import xinqiao.figures.rules.Choosing;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.statistics.Period;

/** Choosing what is shown of a house's figures, and reading it. */
@Component
public class ShownFigures {
    private final Gate gate;
    private final FiguresStore store;
    private final Counting counting;
    private final FiguresSettings settings;
    private final Clock clock;

    ShownFigures(Gate gate, FiguresStore store, Counting counting, FiguresSettings settings, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.counting = counting;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the actor chooses for the own house. */
    public static boolean chooses(Actor actor) {
        return Choosing.may(actor);
    }

    /** Of fewer cases no number is shown. */
    public int fewest() {
        return settings.fewest();
    }

    /** What everybody would read, and nothing is kept. */
    @Enforces(Provision.GS_16)
    public Decision<ShownPeriod> preview(Actor actor, Period period, Set<ShownFigure> chosen) {
        return counted(actor, period, chosen).flatMap(one -> Choosing.beside(one, shown(actor.houseCode())));
    }

    private Decision<ShownPeriod> counted(Actor actor, Period period, Set<ShownFigure> chosen) {
        return Choosing.choose(actor, period, chosen, today())
                .map(good -> new ShownPeriod(
                        actor.houseCode(),
                        good,
                        chosen,
                        counting.count(actor, good, chosen),
                        today(),
                        actor.signature()));
    }

    /** 公开: counted now, and shown so from now on. */
    @Enforces({Provision.GS_16, Provision.JF_V6})
    public Decision<ShownPeriod> publish(Actor actor, Period period, Set<ShownFigure> chosen) {
        return counted(actor, period, chosen)
                .flatMap(one -> gate.as(actor, tx -> {
                    // a year and its quarters, published at once by two, would else not know of each other
                    store.lock(tx, actor.houseCode());
                    return Choosing.beside(one, store.ofHouse(tx, actor.houseCode()))
                            .map(good -> {
                                store.keep(tx, actor, good);
                                return good;
                            });
                }));
    }

    /** 撤下: as if it had never been there. */
    @Enforces(Provision.GS_16)
    public Decision<Period> takeBack(Actor actor, Period period) {
        boolean there =
                shown(actor.houseCode()).stream().anyMatch(one -> one.period().equals(period));
        if (!Choosing.may(actor) || !there) return Decision.refused(Provision.GS_16, "figures.refusal.no-power");
        gate.run(
                actor,
                tx -> store.keep(
                        tx,
                        actor,
                        new ShownPeriod(actor.houseCode(), period, Set.of(), List.of(), today(), actor.signature())));
        return Decision.granted(period);
    }

    /** What everybody reads of a house, the newest period first. */
    public List<ShownPeriod> shown(String house) {
        return gate.as(new Visitor(), tx -> store.ofHouse(tx, house));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
