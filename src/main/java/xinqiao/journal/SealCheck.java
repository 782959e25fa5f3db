package xinqiao.journal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jooq.DSLContext;
import xinqiao.identity.Gate;
import xinqiao.journal.SealStore.Mark;
import xinqiao.journal.rules.Seal;
import xinqiao.journal.rules.Tally;

/** Walks over all seals and, beside them, over everything they cover: the same rows, no more, no fewer. */
final class SealCheck {
    private final SealStore seals;
    private final Gate gate;
    private final Problems problems;

    SealCheck(SealStore seals, Gate gate, Problems problems) {
        this.seals = seals;
        this.gate = gate;
        this.problems = problems;
    }

    void run() {
        Seal end = gate.as(ChainCheck.MACHINE, seals::last);
        var facts = new Walk(seals::facts, end.toXid());
        var readings = new Walk(seals::readings, end.toXid());
        Seal last = Seal.NONE;
        List<Seal> batch = after(last);
        while (!batch.isEmpty() && !problems.full()) {
            for (Seal seal : batch) {
                if (seal.no() > end.no()) return;
                check(seal, last);
                covers("seal-facts", seal, seal.facts(), seal.factDigest(), facts.upTo(seal.toXid()));
                covers("seal-readings", seal, seal.readings(), seal.readingDigest(), readings.upTo(seal.toXid()));
                last = seal;
            }
            batch = after(last);
        }
    }

    private List<Seal> after(Seal last) {
        return gate.as(ChainCheck.MACHINE, tx -> seals.after(tx, last.no()));
    }

    private void check(Seal seal, Seal last) {
        if (seal.no() != last.no() + 1) problems.add("seal-gap", last.no() + 1, seal.no() - 1);
        else if (!Arrays.equals(seal.prev(), last.hash()) || seal.fromXid() != last.toXid())
            problems.add("seal-unbound", seal.no());
        if (!Arrays.equals(seal.hash(), seal.expectedHash())) problems.add("seal-changed", seal.no());
    }

    private void covers(String what, Seal seal, long count, byte[] digest, Tally found) {
        if (found.count() != count) problems.add(what + "-count", seal.no(), seal.at(), count, found.count());
        else if (!Arrays.equals(found.digest(), digest)) problems.add(what + "-digest", seal.no(), seal.at(), count);
    }

    private interface Read {
        List<Mark> batch(DSLContext tx, Mark after, long toXid);
    }

    /** Rows in sealing order, read as the seals ask for them. */
    private final class Walk {
        private final Read read;
        private final long end;
        private final Deque<Mark> ahead = new ArrayDeque<>();
        private Mark place = Mark.before(Long.MIN_VALUE);
        private boolean exhausted;

        Walk(Read read, long end) {
            this.read = read;
            this.end = end;
        }

        Tally upTo(long toXid) {
            var tally = new Tally();
            while (more() && ahead.getFirst().xid() < toXid)
                tally.add(ahead.removeFirst().hash());
            return tally;
        }

        private boolean more() {
            if (ahead.isEmpty() && !exhausted) {
                List<Mark> batch = gate.as(ChainCheck.MACHINE, tx -> read.batch(tx, place, end));
                ahead.addAll(batch);
                if (batch.isEmpty()) exhausted = true;
                else place = batch.getLast();
            }
            return !ahead.isEmpty();
        }
    }
}
