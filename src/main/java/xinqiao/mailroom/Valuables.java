package xinqiao.mailroom;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.mailroom.rules.Valuing;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;

/** The register of money and valuables that came with letters (随信钱物登记): two people take them, two people give them on. */
@Component
public class Valuables {
    private final Gate gate;
    private final MailEdit edit;
    private final MailStore store;
    private final ValuableStore valuables;
    private final Colleagues colleagues;
    private final Clock clock;

    Valuables(Gate gate, MailEdit edit, MailStore store, ValuableStore valuables, Colleagues colleagues, Clock clock) {
        this.gate = gate;
        this.edit = edit;
        this.store = store;
        this.valuables = valuables;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** The mail room, and of reports those who read them. */
    public static boolean reads(Actor actor) {
        return Mailroom.keeps(actor) || actor.may(Power.READ_REPORTS);
    }

    /** What the actor looks after, the latest first. */
    @Enforces({Provision.JF_L5, Provision.KM_21B})
    public List<Valuable> list(Actor actor) {
        if (!reads(actor)) throw new NotThere(0);
        return gate.as(actor, tx -> valuables.all(tx, actor));
    }

    /** How many letters there are with something that is still here. */
    public long left(Actor actor) {
        return reads(actor) ? gate.as(actor, tx -> valuables.left(tx, actor)) : 0;
    }

    /** @param with the second person who counted it */
    public Decision<Long> take(Actor actor, long mail, String what, long with) {
        return edit.one(
                actor,
                mail,
                (tx, item) -> Valuing.take(item, what, colleagues.another(actor, with))
                        .map(good -> {
                            long id = valuables.insert(tx, actor, item, good, with, clock.instant());
                            store.valuables(tx, mail, ValuablesState.OPEN);
                            edit.add(tx, actor, mail, new MailFact.ValuableTaken(edit.today(), id, with));
                            return id;
                        }));
    }

    /** @param words to whom it went and against which receipt */
    public Decision<Valuable> settle(Actor actor, long id, Valuable.State how, String words, long with) {
        if (!reads(actor)) throw new NotThere(id);
        var valuable = gate.as(actor, tx -> find(tx, actor, id));
        return edit.with(actor, valuable.mailId(), tx -> settle(tx, actor, find(tx, actor, id), how, words, with));
    }

    private Valuable find(DSLContext tx, Actor actor, long id) {
        return valuables.find(tx, actor, id).orElseThrow(() -> new NotThere(id));
    }

    private Decision<Valuable> settle(
            DSLContext tx, Actor actor, Valuable valuable, Valuable.State how, String words, long with) {
        return Valuing.settle(valuable, how, words, colleagues.another(actor, with))
                .map(state -> {
                    valuables.settle(tx, actor, valuable.id(), state, words.strip(), with, edit.today());
                    boolean left = valuables.of(tx, valuable.mailId()).stream().anyMatch(Valuable::open);
                    if (!left) store.valuables(tx, valuable.mailId(), ValuablesState.SETTLED);
                    var fact = new MailFact.ValuableSettled(edit.today(), valuable.id(), state, with);
                    edit.add(tx, actor, valuable.mailId(), fact);
                    return find(tx, actor, valuable.id());
                });
    }
}
