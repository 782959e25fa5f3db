package xinqiao.petition;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** Closed cases whose material hasn't gone to the archive yet (待归档). */
@Component
public class ToArchive {
    /** As many as a page shows; those behind them come up as the first ones go. */
    public static final int MOST = 100;

    private final Gate gate;
    private final ArchiveStore store;

    ToArchive(Gate gate, ArchiveStore store) {
        this.gate = gate;
        this.store = store;
    }

    /** Those of the own house, the longest closed first; none for whoever closes nothing. */
    @Enforces(Provision.KM_33C)
    public List<Line> waiting(Actor actor) {
        return actor.may(Power.CLOSE) ? gate.as(actor, tx -> store.waiting(tx, actor, MOST)) : List.of();
    }

    /** How many, as far as a page shows them. */
    public int number(Actor actor) {
        return actor.may(Power.CLOSE) ? gate.as(actor, tx -> store.number(tx, actor, MOST)) : 0;
    }
}
