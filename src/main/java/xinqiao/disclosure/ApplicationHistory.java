package xinqiao.disclosure;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.journal.Fact;
import xinqiao.journal.Journal;

/** What happened to an application, as the journal has it. */
@Component
class ApplicationHistory {
    private final Journal journal;

    ApplicationHistory(Journal journal) {
        this.journal = journal;
    }

    List<ApplicationEvent> of(DSLContext tx, long id) {
        return journal.facts(tx, ApplicationStore.STREAM, id).stream()
                .map(ApplicationHistory::event)
                .toList();
    }

    List<ApplicationEvent> since(DSLContext tx, long id, int seen) {
        return of(tx, id).stream().filter(event -> event.seq() > seen).toList();
    }

    private static ApplicationEvent event(Fact fact) {
        return new ApplicationEvent(
                fact.seq(), fact.at(), fact.by().name(), fact.by().account(), ApplicationJson.fact(fact.entry()));
    }
}
