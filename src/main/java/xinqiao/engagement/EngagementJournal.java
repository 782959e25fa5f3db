package xinqiao.engagement;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.identity.Viewer;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;

/** Writes down what happens to an engagement. */
@Component
class EngagementJournal {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Journal journal;
    private final Clock clock;

    EngagementJournal(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    Link append(DSLContext tx, Viewer who, long id, String directCustoms, Link last, EngagementFact fact) {
        var entry = new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
        var stream = new Stream(EngagementStore.STREAM, id, directCustoms);
        return journal.append(tx, who, stream, last, List.of(entry), clock.instant());
    }
}
