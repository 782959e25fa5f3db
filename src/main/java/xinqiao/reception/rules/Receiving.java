package xinqiao.reception.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.ChannelField;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Submission;
import xinqiao.reception.Booking;
import xinqiao.reception.BookingState;
import xinqiao.reception.ReceptionDay;

/** Bookings for a reception day, from the first word to the case that comes of them (KM-13). */
public final class Receiving {
    private Receiving() {}

    /** Whoever books says who comes, how to reach them and what about. @param taken how many seats are taken */
    @Enforces(Provision.KM_13)
    public static Decision<Booking.Content> book(
            ReceptionDay day, Booking.Content content, int taken, LocalDate today) {
        return new Objections()
                .when(!day.open(today), Provision.KM_13, "reception.refusal.closed")
                .when(day.open(today) && taken >= day.seats(), Provision.KM_13, "reception.refusal.full")
                .when(content.name().isBlank(), Provision.KM_17A, "reception.refusal.no-visitor")
                .when(content.phone().isBlank(), Provision.KM_17A, "reception.refusal.no-phone")
                .when(content.address().isBlank(), Provision.KM_17A, "reception.refusal.no-address")
                .when(content.matter().isBlank(), Provision.KM_17A, "reception.refusal.no-matter")
                .orGrant(() -> content);
    }

    public static Decision<Booking> cancel(Booking booking, ReceptionDay day, LocalDate today) {
        return new Objections()
                .when(
                        booking.state() != BookingState.BOOKED || day.on().isBefore(today),
                        Provision.KM_13,
                        "reception.refusal.booking-over")
                .orGrant(() -> booking);
    }

    /** KM-13: what was said on the day is written down. */
    @Enforces(Provision.KM_13)
    public static Decision<Booking.Content> receive(
            Booking booking, ReceptionDay day, Booking.Content taken, LocalDate today) {
        boolean open = booking.state() == BookingState.BOOKED || booking.state() == BookingState.RECEIVED;
        return new Objections()
                .when(!open, Provision.KM_13, "reception.refusal.booking-over")
                .when(today.isBefore(day.on()), Provision.KM_13, "reception.refusal.not-yet")
                .when(taken.record().isBlank(), Provision.KM_13, "reception.refusal.no-record")
                .when(
                        taken.documentShown() && taken.documentNumber().isBlank(),
                        Provision.KM_18A,
                        "reception.refusal.no-document")
                .orGrant(() -> taken);
    }

    /** KM-13: forwarded only after it was received; followed up and told only after it was forwarded. */
    @Enforces(Provision.KM_13)
    public static Decision<Booking> inState(Booking booking, BookingState wanted) {
        return new Objections()
                .when(booking.state() != wanted, Provision.KM_13, "reception.refusal.not-at-this-point")
                .orGrant(() -> booking);
    }

    /** The case that comes of it, from what was booked and taken down. Whoever booked for several speaks for them. */
    @Enforces({Provision.JF_V1C3A, Provision.KM_38})
    public static Submission submission(
            Booking.Content content, ReceptionDay day, String clerk, String directed, String competence) {
        var person = new PetitionerDetails(
                content.name(),
                content.people() > 1,
                content.documentKind(),
                content.documentNumber(),
                content.phone(),
                null,
                content.address(),
                null);
        Map<ChannelField, String> came = new EnumMap<>(ChannelField.class);
        came.put(ChannelField.LEADER, day.content().leader().zh());
        came.put(ChannelField.VISITED_AT, day.on().atTime(day.begins()).toString());
        came.put(ChannelField.RECEPTION_PLACE, day.content().place().zh());
        came.put(ChannelField.TAKEN_BY, clerk);
        came.put(ChannelField.VISITORS, Integer.toString(content.people()));
        came.put(ChannelField.DOCUMENT_SHOWN, content.documentShown() ? "YES" : "NO");
        came.put(ChannelField.COMPETENT_HOUSE, day.houseCode());
        if (!content.documentShown()) came.put(ChannelField.DIRECTED, directed);
        return new Submission(
                day.houseCode(),
                Channel.RECEPTION_DAY,
                day.on(),
                null,
                "",
                content.matter(),
                content.record(),
                "",
                "",
                List.of(person),
                false,
                content.people(),
                List.of(),
                true,
                Objects.requireNonNullElse(content.language(), "zh"),
                competence,
                List.of(),
                new ChannelFacts(came),
                Map.of());
    }
}
