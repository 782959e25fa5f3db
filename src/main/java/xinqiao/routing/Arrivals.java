package xinqiao.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.Deadline;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.petition.Carried;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.ChannelField;
import xinqiao.petition.LinkKind;
import xinqiao.petition.LinkedCases;
import xinqiao.petition.Manner;
import xinqiao.petition.NotThere;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.petition.SentCases;
import xinqiao.petition.State;
import xinqiao.procedure.Profiles;
import xinqiao.routing.SendingFact.Done;
import xinqiao.routing.SendingFact.Received;
import xinqiao.routing.SendingFact.Reported;
import xinqiao.routing.SendingStore.Kept;
import xinqiao.routing.rules.Turns;

/** What the receiving house does: sign for it, which registers its own case, and report the result. */
@Component
public class Arrivals {
    /** Bound while a case is registered because it was signed for, which isn't an arrival from outside. */
    static final ScopedValue<Long> SIGNING = ScopedValue.newInstance();

    private final Gate gate;
    private final SendingStore store;
    private final SendingBook book;
    private final SendingLetters letters;
    private final LinkedCases linked;
    private final Registrations registrations;
    private final PetitionDesk desk;
    private final Houses houses;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Settling settling;
    private final Clock clock;

    Arrivals(
            Gate gate,
            SendingStore store,
            SendingBook book,
            SendingLetters letters,
            LinkedCases linked,
            Registrations registrations,
            PetitionDesk desk,
            Houses houses,
            Profiles profiles,
            Calendars calendars,
            Settling settling,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.book = book;
        this.letters = letters;
        this.linked = linked;
        this.registrations = registrations;
        this.desk = desk;
        this.houses = houses;
        this.profiles = profiles;
        this.calendars = calendars;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * 签收: the house gets its own case with everything that was said and handed in; the day of receipt is day zero of its
     * clocks. The named officer is the first handler (首办责任人).
     */
    @Enforces({Provision.KM_23, Provision.KM_23_3A, Provision.KM_23_3B, Provision.KM_12})
    public Decision<Receipt> sign(Actor actor, long id, @Nullable Long officer) {
        Sending sending = found(actor, id);
        if (sending.to().outside() || !Turns.open(sending, actor).contains(SendingAct.SIGN))
            return Decision.refused(SendingAct.SIGN.provision(), "routing.refusal.not-now");
        Carried carried =
                linked.carry(actor, Objects.requireNonNull(sending.from().petition()));
        String house = Objects.requireNonNull(sending.to().house());
        var channel = sending.manner() == Manner.FORWARD || sending.manner() == Manner.ASSIGN
                ? Channel.FROM_SUPERIOR
                : Channel.FROM_HOUSE;
        var form = carried.form(house, channel, today(), came(sending), "");
        return ScopedValue.where(SIGNING, id)
                .call(() -> registrations.takeOver(
                        actor,
                        form,
                        sending.to().person(),
                        (tx, petition) -> signed(tx, actor, sending, carried, petition, officer)));
    }

    private void signed(
            DSLContext tx, Actor actor, Sending sending, Carried carried, Petition petition, @Nullable Long officer) {
        Kept kept = locked(tx, actor, sending.id(), SendingAct.SIGN);
        var origin = petition.origin();
        linked.link(tx, carried.origin(), origin, LinkKind.SENT, "");
        LocalDate objectBy = SentCases.objection(petition, profiles.get(origin.profileId()), calendars.current())
                .map(Deadline::lastDay)
                .orElse(null);
        var to = sending.to().with(origin.id(), origin.number());
        Long first = officer == null ? (Long) actor.personId() : officer;
        book.write(tx, actor, kept, new Received(today(), to, first, "", objectBy));
    }

    private ChannelFacts came(Sending sending) {
        Map<ChannelField, String> facts = new EnumMap<>(ChannelField.class);
        facts.put(
                ChannelField.SENDER,
                houses.get(Objects.requireNonNull(sending.from().house())).nameZh());
        facts.put(ChannelField.SENDER_FILE, Objects.requireNonNullElse(sending.number(), ""));
        facts.put(ChannelField.SENT_ON, Objects.toString(sending.sentOn(), ""));
        facts.put(ChannelField.HANDED, sending.manner() == Manner.ASSIGN ? ChannelFacts.ASSIGNED : "FORWARDED");
        facts.put(ChannelField.REPORT_BY, Objects.toString(sending.feedbackBy(), ""));
        return new ChannelFacts(facts);
    }

    /** KM-12: a body outside has it; its receipt is on record. */
    @Enforces(Provision.KM_12)
    public Decision<Sending> noteReceipt(Actor actor, long id, LocalDate on, String note) {
        return gate.as(actor, tx -> {
            Sending sending = seen(tx, id);
            return new Objections()
                    .and(Turns.check(sending, actor, SendingAct.SIGN))
                    .when(!sending.to().outside(), Provision.KM_12, "routing.refusal.not-now")
                    .when(on.isAfter(today()), Provision.KM_12, "petition.refusal.in-the-future")
                    .when(
                            sending.sentOn() != null && on.isBefore(sending.sentOn()),
                            Provision.KM_12,
                            "routing.refusal.received-before-sent")
                    .orGrant(() -> book.write(
                                    tx,
                                    actor,
                                    locked(tx, actor, id, SendingAct.SIGN),
                                    new Received(on, sending.to(), null, note.strip(), null))
                            .sending());
        });
    }

    /** KM-23.3d: the result and the concluding report (办结报告); for a body outside its report is noted. */
    @Enforces({Provision.KM_23_3D, Provision.JF_V3D})
    public Decision<Sending> report(Actor actor, long id, String result) {
        Sending sending = found(actor, id);
        Long own = sending.to().petition();
        CaseFile file = own == null ? null : desk.read(actor, own);
        boolean open = file != null && !concluded(file.petition());
        return new Objections()
                .and(Turns.check(sending, actor, SendingAct.REPORT))
                .when(open, Provision.KM_23_3D, "routing.refusal.not-concluded")
                .and(Sendings.blank(result, Provision.KM_23_3D))
                .orGrant(() -> gate.as(actor, tx -> reported(tx, actor, id, result.strip(), file)))
                .map(after -> {
                    settling.settle();
                    return found(actor, id);
                });
    }

    private Sending reported(DSLContext tx, Actor actor, long id, String result, @Nullable CaseFile file) {
        Kept kept = locked(tx, actor, id, SendingAct.REPORT);
        kept = book.write(tx, actor, kept, new Reported(today(), result));
        var sending = kept.sending();
        if (!sending.to().outside()) kept = letters.conclude(tx, actor, kept, file);
        if (sending.from().outside()) kept = book.write(tx, actor, kept, new Done(today(), result));
        return kept.sending();
    }

    /** Whether the petitioner has the answer, or the case ended another way. */
    private static boolean concluded(Petition petition) {
        State state = petition.state();
        return state == State.ANSWERED || state == State.EXECUTION || state == State.CLOSING || state == State.CLOSED;
    }

    private Kept locked(DSLContext tx, Actor actor, long id, SendingAct act) {
        Kept kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
        if (!Turns.open(kept.sending(), actor).contains(act)) throw new SendingMoved(id);
        return kept;
    }

    private Sending seen(DSLContext tx, long id) {
        return store.find(tx, id).orElseThrow(() -> new NotThere(id));
    }

    private Sending found(Actor actor, long id) {
        return gate.as(actor, tx -> seen(tx, id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
