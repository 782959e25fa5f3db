package xinqiao.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Decision;
import xinqiao.organisation.Contacts.Text;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.petition.Registrations;
import xinqiao.procedure.LimitKey;
import xinqiao.procedure.Profile;
import xinqiao.reception.rules.Announcing;

/** The days on which the head of a house receives visitors (关长接待日): planned, published, held or cancelled (KM-13). */
@Component
public class ReceptionDays {
    private final Gate gate;
    private final PaperBook papers;
    private final DayStore store;
    private final Registrations registrations;
    private final Clock clock;

    ReceptionDays(Gate gate, PaperBook papers, DayStore store, Registrations registrations, Clock clock) {
        this.gate = gate;
        this.papers = papers;
        this.store = store;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** What everybody may know: those to come, and those that were cancelled and would still be to come. */
    public List<ReceptionDay> known() {
        return gate.as(new Visitor(), tx -> store.known(tx, today()));
    }

    /** The own house's, the past year's too. */
    public List<ReceptionDay> list(Actor actor) {
        return gate.as(actor, tx -> store.of(tx, actor.houseCode(), today().minusYears(1)));
    }

    /** @throws NotThere for what isn't one of the own house */
    public ReceptionDay open(Actor actor, long id) {
        return gate.as(actor, tx -> store.find(tx, id))
                .filter(day -> day.houseCode().equals(actor.houseCode()))
                .orElseThrow(() -> new NotThere(id));
    }

    /** One that everybody may know. */
    public ReceptionDay open(Visitor visitor, long id) {
        return gate.as(visitor, tx -> store.find(tx, id)).orElseThrow(() -> new NotThere(id));
    }

    /** How the own house has kept to the rule since the first month that it planned one in, at most a year. */
    public List<Breach> breaches(Actor actor) {
        var days = list(actor);
        if (days.isEmpty()) return List.of();
        return Announcing.breaches(
                days, YearMonth.from(days.getFirst().on()), today(), monthly(actor), noticeDays(actor.houseCode()));
    }

    /** Whether the month has, or may yet have, as many as it needs. */
    public boolean toPlan(Actor actor, YearMonth month) {
        return list(actor).stream()
                        .filter(day -> YearMonth.from(day.on()).equals(month) && day.state() != DayState.PLANNED)
                        .count()
                < monthly(actor);
    }

    public Decision<Long> plan(Actor actor, ReceptionDay.Draft draft) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(0);
        boolean taken =
                list(actor).stream().anyMatch(day -> day.on().equals(draft.on()) && day.state() != DayState.CANCELLED);
        return Announcing.plan(draft, taken, today())
                .map(good -> gate.as(actor, tx -> {
                    var fact = new ReceptionFact.DayPlanned(
                            good.on(), good.begins(), good.ends(), good.seats(), DayStore.content(good));
                    long id = papers.begin(tx, actor, PaperBook.Kind.DAY, actor.houseCode(), fact);
                    store.insert(tx, id, actor.houseCode(), good);
                    return id;
                }));
    }

    /** @param knowingly whether it is to be published although it is too late for that */
    public Decision<Boolean> publish(Actor actor, long id, boolean knowingly) {
        return change(actor, id, tx -> {
            var day = store.find(tx, id).orElseThrow(() -> new NotThere(id));
            return Announcing.publish(day, today(), noticeDays(day.houseCode()), knowingly)
                    .map(late -> {
                        store.publish(tx, id, today(), late);
                        papers.add(tx, actor, id, new ReceptionFact.DayPublished(today(), late));
                        return late;
                    });
        });
    }

    /** Cancels it; the portal says so from this moment. */
    public Decision<Text> cancel(Actor actor, long id, Text ground) {
        return change(actor, id, tx -> {
            var day = store.find(tx, id).orElseThrow(() -> new NotThere(id));
            return Announcing.cancel(day, ground, today()).map(why -> {
                store.cancel(tx, day, today(), why);
                papers.add(tx, actor, id, new ReceptionFact.DayCancelled(today(), why));
                return why;
            });
        });
    }

    public Decision<ReceptionDay> hold(Actor actor, long id) {
        return change(actor, id, tx -> {
            var day = store.find(tx, id).orElseThrow(() -> new NotThere(id));
            return Announcing.hold(day, today()).map(held -> {
                store.hold(tx, id);
                papers.add(tx, actor, id, new ReceptionFact.DayHeld(today()));
                return held;
            });
        });
    }

    private <T> Decision<T> change(Actor actor, long id, Function<DSLContext, Decision<T>> work) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            papers.lock(tx, PaperBook.Kind.DAY, id);
            return work.apply(tx);
        });
    }

    /** The last day to publish one on that day. */
    public LocalDate publishBy(String house, LocalDate on) {
        return Announcing.publishBy(on, noticeDays(house));
    }

    public int noticeDays(String house) {
        return profile(house).limit(LimitKey.RECEPTION_NOTICE_DAYS).value();
    }

    private int monthly(Actor actor) {
        return profile(actor.houseCode()).limit(LimitKey.RECEPTION_DAYS_MONTHLY).value();
    }

    private Profile profile(String house) {
        return registrations.profile(house);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
