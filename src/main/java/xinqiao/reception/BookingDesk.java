package xinqiao.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.reception.rules.Receiving;

/** Bookings at the desk: reminded of, received on the day, forwarded, followed up, told of the result (KM-13). */
@Component
public class BookingDesk {
    private final Gate gate;
    private final PaperBook papers;
    private final DayStore days;
    private final BookingStore store;
    private final Registrations registrations;
    private final Clock clock;

    BookingDesk(
            Gate gate, PaperBook papers, DayStore days, BookingStore store, Registrations registrations, Clock clock) {
        this.gate = gate;
        this.papers = papers;
        this.days = days;
        this.store = store;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** The petition office and the leaders of the house read who comes. */
    public static boolean reads(Actor actor) {
        return actor.may(Power.REGISTER) || actor.may(Power.APPROVE);
    }

    public List<Booking> of(Actor actor, ReceptionDay day) {
        return reads(actor) ? gate.as(actor, tx -> store.of(tx, day.id())) : List.of();
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    public Booking open(Actor actor, long id) {
        if (!reads(actor)) throw new NotThere(id);
        return gate.as(actor, tx -> store.find(tx, id)).orElseThrow(() -> new NotThere(id));
    }

    /** Those of the next days whose visitors weren't reminded yet. */
    public List<Booking> toRemind(Actor actor, int daysAhead) {
        if (!actor.may(Power.REGISTER)) return List.of();
        return gate.as(
                actor,
                tx -> store.open(tx, actor.houseCode(), BookingState.BOOKED).stream()
                        .filter(booking -> booking.remindedOn() == null)
                        .filter(booking -> days.find(tx, booking.dayId())
                                .filter(day -> day.open(today()) && !day.on().isAfter(today().plusDays(daysAhead)))
                                .isPresent())
                        .toList());
    }

    /** Received and not forwarded, or forwarded and not told of the result. */
    public List<Booking> toFollow(Actor actor) {
        if (!actor.may(Power.REGISTER)) return List.of();
        return gate.as(
                actor,
                tx -> java.util.stream.Stream.concat(
                                store.open(tx, actor.houseCode(), BookingState.RECEIVED).stream(),
                                store.open(tx, actor.houseCode(), BookingState.FORWARDED).stream())
                        .toList());
    }

    public Decision<Booking> remind(Actor actor, long id) {
        return change(
                actor,
                id,
                tx -> booking -> Receiving.inState(booking, BookingState.BOOKED).map(open -> {
                    store.reminded(tx, id, today());
                    papers.add(tx, actor, id, new ReceptionFact.Reminded(today()));
                    return open;
                }));
    }

    public Decision<Booking> stayedAway(Actor actor, long id) {
        return change(
                actor,
                id,
                tx -> booking -> Receiving.inState(booking, BookingState.BOOKED).map(open -> {
                    store.move(tx, id, BookingState.ABSENT, null);
                    papers.add(tx, actor, id, new ReceptionFact.StayedAway(today()));
                    return open;
                }));
    }

    /** Writes down what was said, and the document that was shown. */
    public Decision<Booking> receive(
            Actor actor, long id, String address, boolean shown, String kind, String number, String words) {
        return change(actor, id, tx -> booking -> {
            var content = booking.content();
            if (content == null) throw new NotThere(id);
            var day = days.find(tx, booking.dayId()).orElseThrow(() -> new NotThere(id));
            return Receiving.receive(booking, day, content.received(address, shown, kind, number, words), today())
                    .map(good -> {
                        store.move(tx, id, BookingState.RECEIVED, good);
                        papers.add(tx, actor, id, new ReceptionFact.Received(today(), shown));
                        return booking;
                    });
        });
    }

    /** Makes a case of it, with nothing typed again; from then on the case alone has who and what. */
    @Enforces(Provision.KM_13)
    public Decision<Receipt> forward(Actor actor, long id, String directed, String competence) {
        return change(
                actor,
                id,
                tx -> booking -> Receiving.inState(booking, BookingState.RECEIVED)
                        .flatMap(received -> {
                            var content = received.content();
                            var day = days.find(tx, received.dayId()).orElseThrow(() -> new NotThere(id));
                            if (content == null) throw new NotThere(id);
                            var form = Receiving.submission(content, day, actor.name(), directed, competence);
                            Decision<Receipt> registered = registrations.register(actor, form);
                            if (registered instanceof Granted<Receipt>(Receipt receipt)) {
                                papers.became(tx, id, receipt.id());
                                store.move(tx, id, BookingState.FORWARDED, null);
                                papers.add(tx, actor, id, new ReceptionFact.Forwarded(today()));
                            }
                            return registered;
                        }));
    }

    public Decision<Booking> followUp(Actor actor, long id) {
        return change(
                actor,
                id,
                tx -> booking -> Receiving.inState(booking, BookingState.FORWARDED)
                        .map(open -> {
                            store.followed(tx, id, today());
                            papers.add(tx, actor, id, new ReceptionFact.FollowedUp(today()));
                            return open;
                        }));
    }

    public Decision<Booking> tellResult(Actor actor, long id) {
        return change(
                actor,
                id,
                tx -> booking -> Receiving.inState(booking, BookingState.FORWARDED)
                        .map(open -> {
                            store.told(tx, id, today());
                            papers.add(tx, actor, id, new ReceptionFact.ToldResult(today()));
                            return open;
                        }));
    }

    private <T> Decision<T> change(Actor actor, long id, Function<DSLContext, Function<Booking, Decision<T>>> work) {
        if (!actor.may(Power.REGISTER)) throw new NotThere(id);
        return gate.as(actor, tx -> {
            papers.lock(tx, PaperBook.Kind.BOOKING, id);
            return work.apply(tx).apply(store.find(tx, id).orElseThrow(() -> new NotThere(id)));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
