package xinqiao.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.petition.NotThere;

/** Changes files that are held, and writes each change into their chains. */
@Component
class DossierEdit {
    private final Gate gate;
    private final DossierStore store;
    private final Journal journal;
    private final Clock clock;

    DossierEdit(Gate gate, DossierStore store, Journal journal, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** One file of the own house, locked. */
    <T> Decision<T> one(Actor actor, long id, BiFunction<DSLContext, Dossier, Decision<T>> work) {
        return gate.as(actor, tx -> {
            Dossier file = store.lock(tx, id)
                    .filter(found -> found.houseCode().equals(actor.houseCode()))
                    .orElseThrow(() -> new NotThere(id));
            return work.apply(tx, file);
        });
    }

    Link begin(DSLContext tx, Actor actor, long id, DossierFact fact) {
        var stream = new Stream(DossierStore.STREAM, id, actor.directCustoms());
        return journal.append(tx, actor, stream, Link.START, List.of(DossierSeals.entry(fact)), clock.instant());
    }

    /** The next fact of a file that is locked. */
    void add(DSLContext tx, Viewer who, long id, DossierFact fact) {
        Link link = journal.append(
                tx,
                who,
                new Stream(DossierStore.STREAM, id, store.customs(tx, id)),
                store.head(tx, id),
                List.of(DossierSeals.entry(fact)),
                clock.instant());
        store.move(tx, id, link);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
