package xinqiao.reception;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A booking for a reception day.
 *
 * @param content who and about what; nothing once a case came of it, which has it all
 * @param petitionId that case, as far as the viewer sees it
 * @param followedOn when it was last looked after
 * @param toldOn when the visitor was told of the result
 */
public record Booking(
        long id,
        long dayId,
        String houseCode,
        String number,
        BookingState state,
        @Nullable Content content,
        Instant bookedAt,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate followedOn,
        @Nullable LocalDate toldOn,
        @Nullable Long petitionId) {

    /**
     * What the visitor gave, and what was taken down on the day.
     *
     * @param record what was said and answered
     * @param language in which it was booked and is to be answered; nothing in older bookings
     */
    public record Content(
            String name,
            String phone,
            String address,
            String matter,
            int people,
            boolean documentShown,
            String documentKind,
            String documentNumber,
            String record,
            @Nullable String language) {

        /** As it is booked: nothing shown, nothing recorded. */
        public static Content of(String name, String phone, String address, String matter, int people) {
            return new Content(name, phone, address, matter, people, false, "", "", "", null);
        }

        public Content received(String at, boolean shown, String kind, String number, String words) {
            return new Content(name, phone, at, matter, people, shown, kind, number, words, language);
        }

        /** KM-38: booked on the English pages, answered in English. */
        public Content in(String tongue) {
            return new Content(
                    name, phone, address, matter, people, documentShown, documentKind, documentNumber, record, tongue);
        }
    }

    /** What the visitor takes home. */
    public record Ticket(String number, String code) {}

    /** What the visitor sees of it later. */
    public record Shown(Booking booking, ReceptionDay day) {}
}
