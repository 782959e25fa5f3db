package xinqiao.routing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.routing.SendingFact.Arrived;
import xinqiao.routing.SendingFact.Proposed;
import xinqiao.routing.SendingStore.Kept;

/** Writes sendings: the fact and the row together. */
@Component
class SendingBook {
    private final SendingStore store;
    private final Journal journal;
    private final Clock clock;

    SendingBook(SendingStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @CanIgnoreReturnValue
    Sending begin(DSLContext tx, Viewer who, String directCustoms, String title, Proposed fact) {
        long id = store.next(tx);
        return insert(tx, who, Sending.begin(id, directCustoms, title, fact), fact);
    }

    @CanIgnoreReturnValue
    Sending begin(DSLContext tx, Viewer who, String directCustoms, String title, Arrived fact) {
        long id = store.next(tx);
        return insert(tx, who, Sending.begin(id, directCustoms, title, fact), fact);
    }

    private Sending insert(DSLContext tx, Viewer who, Sending sending, SendingFact fact) {
        store.insert(tx, sending, append(tx, who, sending, Link.START, fact));
        return sending;
    }

    @CanIgnoreReturnValue
    Kept write(DSLContext tx, Viewer who, Kept before, SendingFact fact) {
        Sending after = before.sending().with(fact);
        Link link = append(tx, who, after, before.link(), fact);
        store.update(tx, after, link);
        return new Kept(after, link);
    }

    private Link append(DSLContext tx, Viewer who, Sending sending, Link last, SendingFact fact) {
        var stream = new Stream(SendingStore.STREAM, sending.id(), sending.directCustoms());
        return journal.append(tx, who, stream, last, List.of(SendingJson.entry(fact)), clock.instant());
    }
}
