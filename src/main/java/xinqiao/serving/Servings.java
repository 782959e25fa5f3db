package xinqiao.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.serving.rules.Moving;
import xinqiao.serving.rules.Trying;

/** What was tried to serve a letter, and taking a mistaken entry back. */
@Component
public class Servings {
    private final Gate gate;
    private final ServingStore store;
    private final ServingEdit edit;
    private final LetterDesk letters;
    private final Openings openings;

    Servings(Gate gate, ServingStore store, ServingEdit edit, LetterDesk letters, Openings openings) {
        this.gate = gate;
        this.store = store;
        this.edit = edit;
        this.letters = letters;
        this.openings = openings;
    }

    /**
     * A letter that is to reach somebody.
     *
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    public ServedLetter letter(Actor actor, LetterKey key) {
        return letters.read(actor, key);
    }

    /** Every try, the first one first. */
    public List<Serving> of(Actor actor, LetterKey key) {
        return gate.as(actor, tx -> store.of(tx, key));
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    public Serving open(Actor actor, long id) {
        return gate.as(actor, tx -> store.find(tx, id)).orElseThrow(() -> new NotThere(id));
    }

    /** SYS-3: the last step of a try, entered by mistake. */
    @Enforces(Provision.SYS_3)
    public Decision<Serving> undo(Actor actor, long id, String reason) {
        return edit.one(
                actor,
                id,
                (tx, held) -> Trying.undo(held.one(), other(tx, held.one()), reason)
                        .map(before -> {
                            Serving one = held.one();
                            var remind = one.postedOn() == null
                                    ? null
                                    : one.postedOn()
                                            .plusDays(letters.read(actor, one.letter())
                                                    .rule()
                                                    .remind());
                            var fact = new ServingFact.Undone(edit.today(), one.state(), before, reason.strip());
                            return edit.change(tx, actor, held, one.back(before, remind), fact);
                        }));
    }

    /**
     * The day that counts was entered wrongly: the case takes the right one, with all that is counted from it, and the try
     * by which it was served says the same. Nothing may contradict what the system itself recorded.
     *
     * @param once of the press; the same one again changes nothing
     */
    @Enforces({Provision.SYS_3, Provision.LAW_D8, Provision.KM_31})
    public Decision<LocalDate> correct(Actor actor, LetterKey key, LocalDate on, String reason, UUID once) {
        letters.mustSee(actor, key);
        return edit.whole(actor, tx -> {
            store.hold(tx, key);
            boolean done = corrections(actor, key).stream().anyMatch(each -> once.equals(each.once()));
            return done ? Decision.granted(on) : correct(tx, actor, letters.read(actor, key), on, reason, once);
        });
    }

    private Decision<LocalDate> correct(
            DSLContext tx, Actor actor, ServedLetter letter, LocalDate on, String reason, UUID once) {
        List<Serving> tries = store.of(tx, letter.key());
        List<Opening> opened = letters.online(actor, letter) ? openings.of(actor, letter.key()) : List.of();
        var moved = letters.correct(actor, letter, on, reason, once);
        return new Objections()
                .and(Moving.day(letter, tries, opened, on))
                .and(moved)
                .orGrant(() -> {
                    move(tx, actor, letter, tries, moved.orElseThrow(), on, reason);
                    return on;
                });
    }

    private void move(
            DSLContext tx,
            Actor actor,
            ServedLetter letter,
            List<Serving> tries,
            LocalDate was,
            LocalDate on,
            String reason) {
        for (Serving each : tries) {
            if (!was.equals(each.countsOn())) continue;
            var held = store.lock(tx, each.id()).orElseThrow();
            var fact = new ServingFact.Corrected(edit.today(), was, on, reason.strip());
            var _ = edit.change(tx, actor, held, held.one().moved(was, on, letter.rule()), fact);
        }
    }

    /** Every correction, the first one first. */
    public List<Corrected> corrections(Actor actor, LetterKey key) {
        return letters.corrections(actor, key);
    }

    /** Whether another try of the same way has begun since. */
    private boolean other(DSLContext tx, Serving one) {
        return store.open(tx, one.letter(), one.way())
                .filter(each -> each.id() != one.id())
                .isPresent();
    }
}
