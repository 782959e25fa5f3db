package xinqiao.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.accountability.LiabilityFact.Found;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;

/** Writes down what the system found, once. */
@Component
class FoundBreaches {
    private final LiabilityStore store;
    private final Journal journal;
    private final Clock clock;

    FoundBreaches(LiabilityStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing where it was found before, set aside or not. @param found by the system, with what it found */
    void propose(DSLContext tx, Charge found) {
        if (found.breach() == null) throw new IllegalArgumentException("nothing was found");
        if (store.known(tx, found)) return;
        LocalDate today = LocalDate.now(clock);
        var one = Liability.proposed(store.next(tx), found, today, LiabilityContent.of(""));
        if (!store.insert(tx, one, found.subject().attempt(), Link.START)) return;
        var fact = new Found(
                today, found.breach(), found.subject().term(), found.subject().dueOn());
        var stream = new Stream(LiabilityStore.STREAM, one.id(), one.directCustoms());
        var entries = List.of(store.entry(fact));
        store.end(tx, one.id(), journal.append(tx, Findings.TASK, stream, Link.START, entries, clock.instant()));
    }
}
