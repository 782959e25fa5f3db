package xinqiao.statistics;

import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.SealedRows;

/** The words of publications, for a change of keys. */
@Component
class SealedPublications implements SealedRows {
    private static final Machine TASK = new Machine("change of keys");

    private final Gate gate;
    private final PublicationStore store;

    SealedPublications(Gate gate, PublicationStore store) {
        this.gate = gate;
        this.store = store;
    }

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public long reseal(long after, int most) {
        return gate.as(TASK, tx -> store.reseal(tx, after, most));
    }

    @Override
    public long left() {
        return gate.as(TASK, store::left);
    }
}
