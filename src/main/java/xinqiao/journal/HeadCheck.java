package xinqiao.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xinqiao.identity.Gate;
import xinqiao.journal.StreamHeads.Head;

/**
 * Compares where the chains end with what their owners keep. Both are read in batches while others write, so whatever
 * differs is only suspected, and looked at again, by itself, at the end.
 */
final class HeadCheck {
    /** A case that is being worked on may differ once more; not this often. */
    private static final int LOOKS = 3;

    private final Gate gate;
    private final FactStore facts;
    private final Problems problems;
    private final Map<String, Walk> walks = new HashMap<>();
    private final List<Suspect> suspects = new ArrayList<>();

    HeadCheck(List<StreamHeads> owners, Gate gate, FactStore facts, Problems problems) {
        this.gate = gate;
        this.facts = facts;
        this.problems = problems;
        owners.forEach(owner -> walks.put(owner.kind(), new Walk(owner)));
    }

    /** A stream ended with this fact. Streams of one kind come by ascending id. */
    void ended(Fact fact) {
        Walk walk = walks.get(fact.stream().kind());
        if (walk != null) walk.meet(fact.stream().id(), fact.link());
    }

    /** No more facts come: the owners' remaining streams have none, and the suspects are looked at again. */
    void finish() {
        walks.values().forEach(Walk::rest);
        for (Suspect suspect : suspects) {
            for (int look = 1; look <= LOOKS && !fits(suspect); look++) {
                if (look == LOOKS) problems.add("head", suspect.owner().kind() + " " + suspect.id());
            }
        }
    }

    private boolean fits(Suspect suspect) {
        return gate.as(ChainCheck.MACHINE, tx -> {
            Link kept = suspect.owner().after(tx, suspect.id() - 1, 1).stream()
                    .filter(head -> head.id() == suspect.id())
                    .map(Head::link)
                    .findFirst()
                    .orElse(Link.START);
            return kept.equals(facts.end(tx, suspect.owner().kind(), suspect.id()));
        });
    }

    private void suspect(StreamHeads owner, long id) {
        if (suspects.size() <= Problems.MOST) suspects.add(new Suspect(owner, id));
    }

    private record Suspect(StreamHeads owner, long id) {}

    /** One owner's heads, by ascending id, alongside the facts. */
    private final class Walk {
        private final StreamHeads owner;
        private final Deque<Head> ahead = new ArrayDeque<>();
        private long read = Long.MIN_VALUE;
        private boolean exhausted;

        Walk(StreamHeads owner) {
            this.owner = owner;
        }

        void meet(long id, Link end) {
            while (more() && ahead.getFirst().id() < id) withoutFacts(ahead.removeFirst());
            boolean known = more() && ahead.getFirst().id() == id;
            if (!known || !ahead.removeFirst().link().equals(end)) suspect(owner, id);
        }

        void rest() {
            while (more()) withoutFacts(ahead.removeFirst());
        }

        private void withoutFacts(Head head) {
            if (!head.link().equals(Link.START)) suspect(owner, head.id());
        }

        private boolean more() {
            if (ahead.isEmpty() && !exhausted) {
                List<Head> batch = gate.as(ChainCheck.MACHINE, tx -> owner.after(tx, read, FactStore.BATCH));
                ahead.addAll(batch);
                if (batch.isEmpty()) exhausted = true;
                else read = batch.getLast().id();
            }
            return !ahead.isEmpty();
        }
    }
}
