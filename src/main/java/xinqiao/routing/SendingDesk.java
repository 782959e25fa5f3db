package xinqiao.routing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Fact;
import xinqiao.journal.Journal;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.routing.rules.Turns;

/** Reads sendings: lists, numbers, one of them. What a viewer may not see isn't there. */
@Component
public class SendingDesk {
    private final Gate gate;
    private final SendingStore store;
    private final SendingLetters letters;
    private final Journal journal;
    private final ReadingLog readings;
    private final Clock clock;

    SendingDesk(
            Gate gate, SendingStore store, SendingLetters letters, Journal journal, ReadingLog readings, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.letters = letters;
        this.journal = journal;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * A sending with all that belongs to it.
     *
     * @param from the sender in words, {@code to} the receiver
     * @param open what the viewer may do now
     */
    public record SendingFile(
            Sending sending,
            String from,
            String to,
            List<SendingLetter> letters,
            List<SendingEvent> history,
            Set<SendingAct> open) {}

    /** Whether it is there for the actor. */
    public boolean there(Actor actor, long id) {
        return gate.as(actor, tx -> store.find(tx, id).isPresent());
    }

    /** Something that happened, and who wrote it down. */
    public record SendingEvent(Instant at, String by, SendingFact fact) {}

    /** One line of a list. */
    public record SendingLine(Sending sending, String from, String to, boolean late) {}

    /** @throws NotThere for what isn't there and for what the actor may not see */
    @Enforces({Provision.SYS_4, Provision.KM_21B})
    public SendingFile read(Actor actor, long id) {
        return gate.as(actor, tx -> {
            Sending sending = store.find(tx, id).orElseThrow(() -> new NotThere(id));
            if (sending.report()) readings.record(tx, actor, new Subject("sending", id));
            return new SendingFile(
                    sending,
                    letters.name(tx, sending.from()),
                    letters.name(tx, sending.to()),
                    letters.of(tx, id),
                    journal.facts(tx, SendingStore.STREAM, id).stream()
                            .map(SendingDesk::happened)
                            .toList(),
                    Turns.open(sending, actor));
        });
    }

    private static SendingEvent happened(Fact fact) {
        return new SendingEvent(fact.at(), fact.by().name(), SendingJson.fact(fact.entry()));
    }

    /** The newest first; one more than asked for tells that there are others. */
    public List<SendingLine> list(Actor actor, SendingFilter filter, int size) {
        return gate.as(
                actor,
                tx -> store.list(tx, actor, filter, today(), size + 1).stream()
                        .map(sending -> line(tx, sending))
                        .toList());
    }

    public long count(Actor actor, SendingFilter filter) {
        return gate.as(actor, tx -> store.count(tx, actor, filter, today()));
    }

    /** In which a case takes part, the newest first. */
    public List<SendingLine> of(Actor actor, long petition) {
        return gate.as(
                actor,
                tx -> store.of(tx, petition).stream()
                        .map(sending -> line(tx, sending))
                        .toList());
    }

    /** JF-V3d, JF-L4c: the statistics sheet of what the actor's house sent in a period, by receiver. */
    @Enforces({Provision.JF_V3D, Provision.JF_L4C})
    public List<SendingFigures> figures(Actor actor, LocalDate from, LocalDate until) {
        return gate.as(
                actor,
                tx -> store.figures(tx, actor, from, until, today()).stream()
                        .map(one -> named(tx, one))
                        .toList());
    }

    /** The same, taken out as a file: the log knows by whom (JF-V6). */
    @Enforces(Provision.SYS_3)
    public List<SendingFigures> export(Actor actor, LocalDate from, LocalDate until) {
        return gate.as(actor, tx -> {
            var taken = figures(actor, from, until);
            readings.exported(tx, actor, new Subject("sending-figures", taken.size()));
            return taken;
        });
    }

    private SendingFigures named(DSLContext tx, SendingFigures one) {
        var party = new Party(one.house(), one.body(), null, null, null);
        return new SendingFigures(
                one.house(),
                one.body(),
                letters.name(tx, party),
                one.sent(),
                one.assigned(),
                one.unsigned(),
                one.underWay(),
                one.objected(),
                one.returned(),
                one.reported(),
                one.done(),
                one.late());
    }

    private SendingLine line(DSLContext tx, Sending sending) {
        return new SendingLine(
                sending, letters.name(tx, sending.from()), letters.name(tx, sending.to()), sending.late(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
