package xinqiao.reception;

import static xinqiao.db.Tables.RECEPTION_BOOKING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ReceptionBookingRecord;

/** All SQL on bookings. */
@Component
class BookingStore {
    private final Seals seals;
    private final PaperBook papers;

    BookingStore(Seals seals, PaperBook papers) {
        this.seals = seals;
        this.papers = papers;
    }

    void insert(
            DSLContext tx, long id, ReceptionDay day, String number, byte[] code, Booking.Content content, Instant at) {
        tx.insertInto(RECEPTION_BOOKING)
                .set(RECEPTION_BOOKING.ID, id)
                .set(RECEPTION_BOOKING.DAY_ID, day.id())
                .set(RECEPTION_BOOKING.HOUSE_CODE, day.houseCode())
                .set(RECEPTION_BOOKING.NUMBER, number)
                .set(RECEPTION_BOOKING.CODE_SHA256, code)
                .set(RECEPTION_BOOKING.STATE, BookingState.BOOKED.name())
                .set(RECEPTION_BOOKING.CONTENT, seals.seal(Seals.BOOKING, id, content))
                .set(RECEPTION_BOOKING.BOOKED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** How many were ever made for the day. */
    int count(DSLContext tx, long day) {
        return tx.fetchCount(RECEPTION_BOOKING, RECEPTION_BOOKING.DAY_ID.eq(day));
    }

    /** How many of its seats are taken. */
    int taken(DSLContext tx, long day) {
        return tx.fetchCount(
                RECEPTION_BOOKING,
                RECEPTION_BOOKING.DAY_ID.eq(day).and(RECEPTION_BOOKING.STATE.ne(BookingState.CANCELLED.name())));
    }

    Optional<Booking> byCode(DSLContext tx, String number, byte[] code) {
        return tx.selectFrom(RECEPTION_BOOKING)
                .where(RECEPTION_BOOKING.NUMBER.eq(number), RECEPTION_BOOKING.CODE_SHA256.eq(code))
                .fetchOptional(row -> read(tx, row));
    }

    /** The number of the one that was made with this code. */
    Optional<String> numberOf(DSLContext tx, long day, byte[] code) {
        return tx.select(RECEPTION_BOOKING.NUMBER)
                .from(RECEPTION_BOOKING)
                .where(RECEPTION_BOOKING.DAY_ID.eq(day), RECEPTION_BOOKING.CODE_SHA256.eq(code))
                .fetchOptional(RECEPTION_BOOKING.NUMBER);
    }

    Optional<Booking> find(DSLContext tx, long id) {
        return tx.selectFrom(RECEPTION_BOOKING)
                .where(RECEPTION_BOOKING.ID.eq(id))
                .fetchOptional(row -> read(tx, row));
    }

    List<Booking> of(DSLContext tx, long day) {
        return tx.selectFrom(RECEPTION_BOOKING)
                .where(RECEPTION_BOOKING.DAY_ID.eq(day))
                .orderBy(RECEPTION_BOOKING.ID)
                .fetch(row -> read(tx, row));
    }

    /** Those of a house in a state whose visitor wasn't told of a result. */
    List<Booking> open(DSLContext tx, String house, BookingState state) {
        return tx.selectFrom(RECEPTION_BOOKING)
                .where(
                        RECEPTION_BOOKING.HOUSE_CODE.eq(house),
                        RECEPTION_BOOKING.STATE.eq(state.name()),
                        RECEPTION_BOOKING.TOLD_ON.isNull())
                .orderBy(RECEPTION_BOOKING.ID)
                .fetch(row -> read(tx, row));
    }

    /** @param content what is known from now on; null strikes it out */
    void move(DSLContext tx, long id, BookingState state, Booking.@Nullable Content content) {
        tx.update(RECEPTION_BOOKING)
                .set(RECEPTION_BOOKING.STATE, state.name())
                .set(RECEPTION_BOOKING.CONTENT, content == null ? null : seals.seal(Seals.BOOKING, id, content))
                .where(RECEPTION_BOOKING.ID.eq(id))
                .execute();
    }

    void reminded(DSLContext tx, long id, LocalDate on) {
        tx.update(RECEPTION_BOOKING)
                .set(RECEPTION_BOOKING.REMINDED_ON, on)
                .where(RECEPTION_BOOKING.ID.eq(id))
                .execute();
    }

    void followed(DSLContext tx, long id, LocalDate on) {
        tx.update(RECEPTION_BOOKING)
                .set(RECEPTION_BOOKING.FOLLOWED_ON, on)
                .where(RECEPTION_BOOKING.ID.eq(id))
                .execute();
    }

    void told(DSLContext tx, long id, LocalDate on) {
        tx.update(RECEPTION_BOOKING)
                .set(RECEPTION_BOOKING.TOLD_ON, on)
                .where(RECEPTION_BOOKING.ID.eq(id))
                .execute();
    }

    private Booking read(DSLContext tx, ReceptionBookingRecord row) {
        return new Booking(
                row.getId(),
                row.getDayId(),
                row.getHouseCode(),
                row.getNumber(),
                BookingState.valueOf(row.getState()),
                seals.open(Seals.BOOKING, row.getId(), row.getContent(), Booking.Content.class),
                row.getBookedAt().toInstant(),
                row.getRemindedOn(),
                row.getFollowedOn(),
                row.getToldOn(),
                papers.petition(tx, row.getId()).orElse(null));
    }
}
