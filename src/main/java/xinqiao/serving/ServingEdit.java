package xinqiao.serving;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refusal;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.serving.ServingStore.Held;

/** Begins and changes tries to serve a letter, and writes each change into their chains. */
@Component
class ServingEdit {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TAG = 16;

    private final Gate gate;
    private final ServingStore store;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ServingEdit(Gate gate, ServingStore store, Journal journal, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * All of it or nothing: a refusal of the case takes back what was written beside it. An act on a case begins anew when the
     * staff changed meanwhile, which it can't inside our transaction; then all of it begins anew.
     */
    <T> Decision<T> whole(Actor actor, Function<DSLContext, Decision<T>> work) {
        try {
            return once(actor, work);
        } catch (DuplicateKeyException begunTwice) {
            return once(actor, work);
        }
    }

    private <T> Decision<T> once(Actor actor, Function<DSLContext, Decision<T>> work) {
        try {
            return gate.as(actor, tx -> switch (work.apply(tx)) {
                case Refused<T> no -> Decision.granted(no.<T>retype().orElseThrow());
                case Granted<T> yes -> yes;
            });
        } catch (Refusal refusal) {
            List<Objection> objections = refusal.objections();
            return new Refused<>(objections);
        }
    }

    /**
     * One try of the own house, locked.
     *
     * @throws NotThere for what isn't there, for what the actor may not see, and for another house's
     */
    <T> Decision<T> one(Actor actor, long id, BiFunction<DSLContext, Held, Decision<T>> work) {
        if (!actor.may(Power.SERVE)) throw new NotThere(id);
        return whole(actor, tx -> {
            Held held = store.lock(tx, id)
                    .filter(each -> each.one().houseCode().equals(actor.houseCode()))
                    .orElseThrow(() -> new NotThere(id));
            return work.apply(tx, held);
        });
    }

    /** The try that is open for this letter in this way, or a new one. */
    Serving begin(DSLContext tx, Actor actor, ServedLetter letter, Way way, UUID once) {
        store.hold(tx, letter.key());
        var before = store.once(tx, once, letter.key()).or(() -> store.open(tx, letter.key(), way));
        if (before.isPresent()) return before.get();
        var one = new Serving(
                store.nextId(tx),
                letter.key(),
                letter.houseCode(),
                letter.kind(),
                letter.number(),
                letter.issuedOn(),
                way,
                ServingState.PREPARED,
                tag(),
                null,
                null,
                null,
                null,
                null,
                null,
                Receipt.NOTHING,
                actor.signature(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        var stream = new Stream(ServingStore.STREAM, one.id(), actor.directCustoms());
        var fact = new ServingFact.Prepared(today(), one.letter(), one.number(), way);
        Link link = journal.append(tx, actor, stream, Link.START, List.of(ServingJson.entry(fact)), clock.instant());
        store.insert(tx, one, actor, once, link);
        return one;
    }

    Serving change(DSLContext tx, Viewer who, Held held, Serving after, ServingFact fact) {
        var stream = new Stream(ServingStore.STREAM, after.id(), held.directCustoms());
        Link link = journal.append(tx, who, stream, held.link(), List.of(ServingJson.entry(fact)), clock.instant());
        store.update(tx, after, link);
        return after;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private String tag() {
        var tag = new StringBuilder(TAG);
        for (int i = 0; i < TAG; i++) tag.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return tag.toString();
    }
}
