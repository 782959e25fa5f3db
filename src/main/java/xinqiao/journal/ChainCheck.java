package xinqiao.journal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.FactStore.Place;

/** Walks over all facts, stream by stream: numbers without a gap, each hash right, each fact bound to the one before. */
final class ChainCheck {
    static final Machine MACHINE = new Machine("journal-check");

    private final FactStore facts;
    private final Gate gate;
    private final Problems problems;
    private @Nullable Fact last;

    ChainCheck(FactStore facts, Gate gate, Problems problems) {
        this.facts = facts;
        this.gate = gate;
        this.problems = problems;
    }

    void run(HeadCheck heads) {
        Place place = Place.START;
        List<Fact> batch = after(place);
        while (!batch.isEmpty() && !problems.full()) {
            for (Fact fact : batch) {
                if (last != null && !sameStream(last, fact)) heads.ended(last);
                check(fact, last != null && sameStream(last, fact) ? last.link() : Link.START);
                last = fact;
            }
            Fact end = batch.getLast();
            batch = after(new Place(end.stream().kind(), end.stream().id(), end.seq()));
        }
        if (last != null) heads.ended(last);
    }

    private List<Fact> after(Place place) {
        return gate.as(MACHINE, tx -> facts.after(tx, place));
    }

    private void check(Fact fact, Link before) {
        int expected = before.seq() + 1;
        if (fact.seq() != expected) problems.add("gap", fact.stream(), expected, fact.seq() - 1);
        else if (!Arrays.equals(fact.prev(), before.hash())) problems.add("unbound", fact.stream(), fact.seq());
        if (!Arrays.equals(fact.hash(), fact.expectedHash())) problems.add("changed", fact.stream(), fact.seq());
    }

    private static boolean sameStream(Fact one, Fact other) {
        return one.stream().id() == other.stream().id()
                && one.stream().kind().equals(other.stream().kind());
    }
}
