package xinqiao.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PublicDocumentRecord;
import xinqiao.db.tables.records.PublicVersionInsideRecord;
import xinqiao.db.tables.records.PublicVersionRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.petition.NotThere;
import xinqiao.publication.rules.Publishing;

/** What every act has in common: the document locked, the act open, rows and fact written in one transaction. */
@Component
class PublishingSteps {
    private final Gate gate;
    private final PublicDocumentStore documents;
    private final WorkingStore store;
    private final PublicationProfiles profiles;
    private final Clock clock;

    PublishingSteps(
            Gate gate, PublicDocumentStore documents, WorkingStore store, PublicationProfiles profiles, Clock clock) {
        this.gate = gate;
        this.documents = documents;
        this.store = store;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** A version in hand: what it is, and its rows to change. */
    record Hand(DSLContext tx, Working one, PublicDocumentRecord document, WorkingStore.Rows rows) {
        PublicVersionRecord version() {
            return rows.version();
        }

        void note(Clock clock, PublishingAct act, String by, String words) {
            note(new Said.Note(clock.instant(), act, by, words.strip(), null));
        }

        void note(Said.Note note) {
            said(said().noting(note));
        }

        void said(Said said) {
            rows.inside().setCourse(DocumentJson.write(said));
        }

        Said said() {
            return WorkingStore.said(rows.inside());
        }

        void state(VersionState state) {
            version().setState(state.name());
        }
    }

    /** What an act does to the rows; it answers with its facts. */
    interface Ruling {
        Decision<List<DocumentFact>> rule(Hand hand);
    }

    /** @param words that go into the timeline with the act */
    Decision<Working> act(Actor actor, long id, PublishingAct act, String words, Ruling ruling) {
        return gate.as(actor, tx -> {
            var document = store.lock(tx, id);
            var newest = store.newest(tx, id);
            Working last = seen(actor, store.read(tx, document, newest));
            if (!Publishing.open(last, actor, true, profiles.of(last)).contains(act))
                return Decision.refused(act.provision(), "publication.refusal.not-now");
            var rows = act.ofWhatIsPublic() ? store.version(tx, id, document.getVersion()) : newest;
            var hand = new Hand(tx, store.read(tx, document, rows), document, rows);
            Decision<List<DocumentFact>> ruled = ruling.rule(hand);
            if (ruled instanceof Granted<List<DocumentFact>>(List<DocumentFact> facts)) {
                if (act != PublishingAct.EDIT) hand.note(clock, act, actor.signature(), words);
                keep(tx, actor, hand, facts);
            }
            return ruled.map(facts -> store.read(tx, document, store.newest(tx, id)));
        });
    }

    /** The same for the system, which needs no leave. */
    void keep(DSLContext tx, Viewer who, Hand hand, List<DocumentFact> facts) {
        hand.version().setRevision(hand.version().getRevision() + 1);
        store.write(tx, hand.rows());
        documents.write(tx, who, hand.document(), facts);
    }

    static Working seen(Actor actor, Working one) {
        if (!Publishing.sees(one, actor)) throw new NotThere(one.id());
        return one;
    }

    /** Nobody among them approves it, however often it is written anew. */
    static void wrote(PublicVersionInsideRecord row, Actor actor) {
        Set<Long> all = new TreeSet<>(actor.selves());
        if (row.getWriters() != null) all.addAll(List.of(row.getWriters()));
        row.setWriters(all.toArray(Long[]::new));
        row.setDrafter(actor.personId());
    }

    static List<DocumentFact> moved(Hand hand, PublishingAct act, LocalDate today) {
        return List.of(new DocumentFact.Moved(today, hand.one().version(), act));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Nullable
    static Short element(Draft draft) {
        return draft.element() == null ? null : draft.element().shortValue();
    }
}
