package xinqiao.petition;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** Matters led to another statutory route of which it isn't known yet whether that route has them (导入情况待登记). */
@Component
public class Handovers {
    /** As many as a page shows; those behind them come up as the first ones are settled. */
    public static final int MOST = 100;

    private final Gate gate;
    private final HandoverStore store;

    Handovers(Gate gate, HandoverStore store) {
        this.gate = gate;
        this.store = store;
    }

    /** Those of the own house, the oldest first; none for whoever sorts nothing. */
    @Enforces(Provision.KM_22)
    public List<Line> open(Actor actor) {
        return actor.may(Power.TRIAGE) ? gate.as(actor, tx -> store.open(tx, actor, MOST)) : List.of();
    }

    /** How many, as far as a page shows them. */
    public int number(Actor actor) {
        return actor.may(Power.TRIAGE) ? gate.as(actor, tx -> store.number(tx, actor, MOST)) : 0;
    }
}
