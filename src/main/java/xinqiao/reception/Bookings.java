package xinqiao.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.reception.rules.Receiving;

/**
 * Bookings for reception days as visitors make them: number and code together open one of them, nothing else does. The
 * system acts for them, since somebody on the public site has no reach of their own.
 */
@Component
public class Bookings {
    private static final Machine TASK = new Machine("online booking");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final Gate gate;
    private final PaperBook papers;
    private final DayStore days;
    private final BookingStore store;
    private final Clock clock;

    Bookings(Gate gate, PaperBook papers, DayStore days, BookingStore store, Clock clock) {
        this.gate = gate;
        this.papers = papers;
        this.days = days;
        this.store = store;
        this.clock = clock;
    }

    /** How many seats of a published day are free. */
    public int free(ReceptionDay day) {
        return Math.max(0, day.seats() - gate.as(TASK, tx -> store.taken(tx, day.id())));
    }

    /**
     * Books a place on a day.
     *
     * @param secret of the form; the same form sent twice is one booking
     */
    @Enforces(Provision.KM_13)
    public Decision<Booking.Ticket> book(long dayId, Booking.Content content, String secret) {
        String code = BookingCode.of(secret);
        return gate.as(TASK, tx -> {
            papers.lock(tx, PaperBook.Kind.DAY, dayId);
            var day = days.find(tx, dayId)
                    .filter(one -> one.state() != DayState.PLANNED)
                    .orElseThrow(() -> new NotThere(dayId));
            Optional<String> before = store.numberOf(tx, dayId, BookingCode.digest(code));
            if (before.isPresent()) return Decision.granted(new Booking.Ticket(before.get(), code));
            return Receiving.book(day, content, store.taken(tx, dayId), today())
                    .map(good -> new Booking.Ticket(write(tx, TASK, day, good, code), code));
        });
    }

    String write(DSLContext tx, Viewer who, ReceptionDay day, Booking.Content content, String code) {
        String number = "%s-%s-%02d".formatted(day.houseCode(), day.on().format(DAY), store.count(tx, day.id()) + 1);
        var fact = new ReceptionFact.Booked(day.id(), number);
        long id = papers.begin(tx, who, PaperBook.Kind.BOOKING, day.houseCode(), fact);
        store.insert(tx, id, day, number, BookingCode.digest(code), content, clock.instant());
        return number;
    }

    /** The booking that number and code open together; a wrong code looks like a wrong number. */
    @Enforces(Provision.SYS_4)
    public Optional<Booking.Shown> find(String number, String code) {
        return gate.as(
                TASK,
                tx -> store.byCode(tx, number.strip(), BookingCode.digest(code))
                        .map(booking -> new Booking.Shown(booking, day(tx, booking))));
    }

    public Decision<Booking> cancel(String number, String code, Supplier<RuntimeException> nothing) {
        return gate.as(TASK, tx -> {
            var booking =
                    store.byCode(tx, number.strip(), BookingCode.digest(code)).orElseThrow(nothing);
            papers.lock(tx, PaperBook.Kind.BOOKING, booking.id());
            return Receiving.cancel(store.find(tx, booking.id()).orElseThrow(nothing), day(tx, booking), today())
                    .map(open -> {
                        store.move(tx, open.id(), BookingState.CANCELLED, null);
                        papers.add(tx, TASK, open.id(), new ReceptionFact.BookingCancelled(today(), true));
                        return open;
                    });
        });
    }

    private ReceptionDay day(DSLContext tx, Booking booking) {
        return days.find(tx, booking.dayId()).orElseThrow(() -> new NotThere(booking.dayId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
