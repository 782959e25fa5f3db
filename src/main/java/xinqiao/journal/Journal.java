package xinqiao.journal;

import static xinqiao.law.Provision.SYS_3;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.ChangeCount;
import xinqiao.identity.Viewer;
import xinqiao.law.Enforces;

/** Writes facts down for good. */
@Component
public class Journal {
    private final FactStore facts;
    private final ChangeCount changes;

    Journal(FactStore facts, ChangeCount changes) {
        this.facts = facts;
        this.changes = changes;
    }

    /**
     * Appends to a stream, in one statement and without reading: the caller holds the stream's last link in its own
     * row, locked, and stores the link it gets back in the same transaction. Two writers that both continue from the
     * same link can't both commit, since the number of a fact is unique in its stream.
     *
     * @param tx the transaction of the gate; its reach must be the writer's
     * @param last where the stream ends, {@link Link#START} for a new one
     * @param at when it happened; kept to the microsecond
     * @return where the stream ends now
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody else continued from the same link
     */
    @Enforces(SYS_3)
    public Link append(DSLContext tx, Viewer who, Stream stream, Link last, List<Entry> entries, Instant at) {
        var written = chained(By.of(who), stream, last, entries, at);
        facts.insert(tx, written);
        return written.getLast().link();
    }

    /**
     * The same for a caller that stores its row in the same statement: nothing is written before that statement runs.
     *
     * @see #append
     */
    public Continuation continued(Viewer who, Stream stream, Link last, List<Entry> entries, Instant at) {
        var written = chained(By.of(who), stream, last, entries, at);
        return new Continuation(written.getLast().link(), FactStore.beside(written));
    }

    private List<Fact> chained(By by, Stream stream, Link last, List<Entry> entries, Instant at) {
        if (entries.isEmpty()) throw new IllegalArgumentException("Nothing to write down for " + stream);
        changes.noted();
        List<Fact> written = new ArrayList<>(entries.size());
        Link end = last;
        for (Entry entry : entries) {
            Fact fact = Fact.after(end, stream, at, by, entry);
            written.add(fact);
            end = fact.link();
        }
        return written;
    }

    /** One stream, oldest first. What the viewer of the transaction may not read isn't there. */
    public List<Fact> facts(DSLContext tx, String kind, long id) {
        return facts.of(tx, kind, id);
    }

    /** How many facts of a kind an actor has brought about since then; what the actor may not read isn't counted. */
    public int count(DSLContext tx, String kind, Actor by, Instant since) {
        return facts.count(tx, kind, by.accountId(), since);
    }
}
