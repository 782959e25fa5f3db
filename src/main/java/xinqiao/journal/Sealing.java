package xinqiao.journal;

import static xinqiao.law.Provision.SYS_3;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.SealStore.Mark;
import xinqiao.journal.rules.Seal;
import xinqiao.journal.rules.Tally;
import xinqiao.law.Enforces;

/** Seals what was written since the last time, so that not even a whole stream can vanish unnoticed. */
@Component
public class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Machine MACHINE = new Machine("journal-seal");

    private final SealStore seals;
    private final Gate gate;
    private final Clock clock;

    Sealing(SealStore seals, Gate gate, Clock clock) {
        this.seals = seals;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Seals every fact and reading whose transaction is finished and that no seal covers yet. A row's transaction, not
     * its id, decides: ids may be committed out of order, transactions before the horizon are all finished.
     *
     * @return how many rows the new seal covers; 0 and no seal where there was nothing new
     */
    @Enforces(SYS_3)
    public long seal() {
        return gate.as(MACHINE, tx -> {
            seals.lock(tx);
            Seal last = seals.last(tx);
            long horizon = seals.horizon(tx);
            if (horizon < last.toXid()) throw new TransactionsRestarted(last.toXid(), horizon);
            Tally facts = tally(last.toXid(), after -> seals.facts(tx, after, horizon));
            Tally readings = tally(last.toXid(), after -> seals.readings(tx, after, horizon));
            long covered = facts.count() + readings.count();
            if (covered == 0) return 0L;
            Seal next = last.next(horizon, facts, readings, clock.instant());
            seals.insert(tx, next);
            // whoever collects the log holds an anchor that the database's administrator can't rewrite
            LOG.info(
                    "Journal seal {} over {} rows: {}",
                    next.no(),
                    covered,
                    HexFormat.of().formatHex(next.hash()));
            return covered;
        });
    }

    private static Tally tally(long fromXid, Function<Mark, List<Mark>> batches) {
        var tally = new Tally();
        Mark place = Mark.before(fromXid);
        List<Mark> batch = batches.apply(place);
        while (!batch.isEmpty()) {
            batch.forEach(mark -> tally.add(mark.hash()));
            batch = batches.apply(batch.getLast());
        }
        return tally;
    }

    /** The data was moved to a server that counts its transactions from the start again. */
    static final class TransactionsRestarted extends IllegalStateException {
        TransactionsRestarted(long sealed, long now) {
            super(
                    "The last seal reaches to transaction " + sealed + ", but this server is only at " + now
                            + ": after a logical move, advance its counter past the last seal (docs/decisions, two-level journal)");
        }
    }
}
