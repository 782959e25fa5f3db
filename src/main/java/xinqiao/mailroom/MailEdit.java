package xinqiao.mailroom;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;

/** Changes letters that are held, and writes each change into their chains. */
@Component
class MailEdit {
    private final Gate gate;
    private final MailStore store;
    private final Journal journal;
    private final Clock clock;

    MailEdit(Gate gate, MailStore store, Journal journal, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** One letter of the own house, locked. */
    <T> Decision<T> one(Actor actor, long id, BiFunction<DSLContext, MailItem, Decision<T>> work) {
        return many(actor, List.of(id), (tx, items) -> {
            if (items.isEmpty()) throw new NotThere(id);
            return work.apply(tx, items.getFirst());
        });
    }

    /** Those of the own house, locked in their order. */
    <T> Decision<T> many(Actor actor, Collection<Long> ids, BiFunction<DSLContext, List<MailItem>, Decision<T>> work) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(0);
        return gate.as(actor, tx -> work.apply(tx, store.lock(tx, actor.houseCode(), ids)));
    }

    /** One that the actor reaches by what came with it, also of another house: money and valuables go with the case. */
    <T> Decision<T> with(Actor actor, long id, Function<DSLContext, Decision<T>> work) {
        return gate.as(actor, tx -> {
            if (store.lock(tx, id).isEmpty()) throw new NotThere(id);
            return work.apply(tx);
        });
    }

    /** The first fact of a letter. */
    Link begin(DSLContext tx, Actor actor, long id, MailFact fact) {
        var stream = new Stream(MailStore.STREAM, id, actor.directCustoms());
        return journal.append(tx, actor, stream, Link.START, List.of(MailJson.entry(fact)), clock.instant());
    }

    /** The next fact of a letter that is locked. */
    void add(DSLContext tx, Actor actor, long id, MailFact fact) {
        var head = store.head(tx, id);
        Link link = journal.append(
                tx,
                actor,
                new Stream(MailStore.STREAM, id, head.getDirectCustoms()),
                new Link(head.getSeq(), head.getHash()),
                List.of(MailJson.entry(fact)),
                clock.instant());
        store.move(tx, id, link);
    }

    void take(DSLContext tx, Actor actor, MailItem item, MailStep step, @org.jspecify.annotations.Nullable Long clerk) {
        store.step(tx, actor, item, step, clerk, clock.instant());
        add(tx, actor, item.id(), new MailFact.StepTaken(today(), step, clerk));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
