package xinqiao.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.ChannelField;
import xinqiao.petition.Manner;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.*;
import xinqiao.petition.PetitionWatch;
import xinqiao.petition.SentCases;
import xinqiao.procedure.Profiles;
import xinqiao.routing.SendingFact.Arrived;
import xinqiao.routing.SendingFact.Done;
import xinqiao.routing.SendingFact.Objected;

/** What happens to a case that was sent is known to its sending in the same transaction. */
@Component
class SendingWatch implements PetitionWatch {
    private final Gate gate;
    private final SendingStore store;
    private final SendingBook book;
    private final SendingLetters letters;
    private final Bodies bodies;
    private final HeldStore held;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Clock clock;

    SendingWatch(
            Gate gate,
            SendingStore store,
            SendingBook book,
            SendingLetters letters,
            Bodies bodies,
            HeldStore held,
            Profiles profiles,
            Calendars calendars,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.book = book;
        this.letters = letters;
        this.bodies = bodies;
        this.held = held;
        this.profiles = profiles;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public void happened(DSLContext tx, Petition after, List<PetitionFact> facts) {
        for (PetitionFact fact : facts)
            switch (fact) {
                case Registered f -> arrived(tx, after, f);
                case ObjectionRaised f -> objected(tx, after, f);
                case Held f -> {
                    held.insert(tx, after, f, profiles.get(after.origin().profileId()));
                    takenOver(tx, after);
                }
                case Accepted _, Declined _, Guided _, FiledAway _, SentOn _, Withdrawn _ -> takenOver(tx, after);
                default -> {}
            }
    }

    /** KM-12, KM-24: what a superior or a local petition office sent on paper is a sending too. */
    @Enforces({Provision.KM_12, Provision.KM_24})
    private void arrived(DSLContext tx, Petition after, Registered fact) {
        var origin = after.origin();
        ChannelFacts came = fact.came();
        if (!origin.channel().sentHere() || Arrivals.SIGNING.isBound() || came == null) return;
        String sender = came.value(ChannelField.SENDER);
        if (sender.length() < 2) return;
        var kind = origin.channel() == Channel.FROM_LOCAL_OFFICE
                ? OutsideBody.Kind.PETITION_OFFICE
                : OutsideBody.Kind.CUSTOMS;
        long body = bodies.named(tx, origin.directCustoms(), sender.substring(0, Math.min(100, sender.length())), kind);
        LocalDate objectBy = SentCases.objection(after, profiles.get(origin.profileId()), calendars.current())
                .orElseThrow()
                .lastDay();
        boolean assigned = came.value(ChannelField.HANDED).equals("ASSIGNED");
        book.begin(
                tx,
                gate.viewer(),
                origin.directCustoms(),
                origin.title(),
                new Arrived(
                        origin.receivedOn(),
                        assigned ? Manner.ASSIGN : Manner.FORWARD,
                        Party.body(body),
                        Party.house(origin.houseCode()).with(origin.id(), origin.number()),
                        after.walls().isProtected(),
                        came.value(ChannelField.SENDER_FILE),
                        day(came.value(ChannelField.REPORT_BY)),
                        objectBy));
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return value.isBlank() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private void objected(DSLContext tx, Petition after, ObjectionRaised fact) {
        in(tx, after).ifPresent(kept -> {
            var written = book.write(tx, gate.viewer(), kept, new Objected(fact.on(), fact.reasons()));
            letters.object(tx, gate.viewer(), written);
        });
    }

    /** The receiver has it for good; where no feedback was asked for, nothing is owed any more. */
    private void takenOver(DSLContext tx, Petition after) {
        in(tx, after)
                .filter(kept -> !kept.sending().feedback())
                .ifPresent(kept -> book.write(tx, gate.viewer(), kept, new Done(LocalDate.now(clock), "")));
    }

    private Optional<SendingStore.Kept> in(DSLContext tx, Petition petition) {
        if (!petition.origin().channel().sentHere()) return Optional.empty();
        return store.lockArrived(tx, petition.id())
                .filter(kept -> kept.sending().state() == SendingState.RECEIVED);
    }
}
