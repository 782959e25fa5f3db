package xinqiao.petition;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.journal.Fact;
import xinqiao.journal.Journal;

/** What happened to a petition, as the journal has it. */
@Component
class History {
    private final Journal journal;

    History(Journal journal) {
        this.journal = journal;
    }

    List<Event> of(DSLContext tx, long id) {
        return journal.facts(tx, "petition", id).stream().map(History::event).toList();
    }

    List<Event> since(DSLContext tx, long id, int seen) {
        return of(tx, id).stream().filter(event -> event.seq() > seen).toList();
    }

    private static Event event(Fact fact) {
        return new Event(
                fact.seq(),
                fact.at(),
                fact.by().name(),
                fact.by().account(),
                Facts.read(fact.entry().kind(), fact.entry().payload()));
    }
}
