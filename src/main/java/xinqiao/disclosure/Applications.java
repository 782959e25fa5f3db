package xinqiao.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.disclosure.ApplicationFact.LetterIssued;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.rules.Applying;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.disclosure.rules.Rules;
import xinqiao.disclosure.rules.Ruling;
import xinqiao.disclosure.rules.Ruling.LetterOrder;
import xinqiao.disclosure.rules.Setting;
import xinqiao.identity.Actor;
import xinqiao.identity.Applicant;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.petition.NotThere;
import xinqiao.procedure.Profiles;

/** Acts on applications. One call is one transaction: facts, row, dates, letters and what belongs to them. */
@Component
public class Applications {
    private static final Machine COUNTING = new Machine("fees of applications");

    private final Gate gate;
    private final ApplicationStore store;
    private final ContentStore content;
    private final ApplicantStore people;
    private final ContestStore contests;
    private final ApplicationHistory history;
    private final ApplicationLetters letters;
    private final DisclosureDesks desks;
    private final OutgoingStore outgoing;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final HelpStore helps;
    private final List<ApplicationWatch> watches;
    private final Clock clock;

    Applications(
            Gate gate,
            ApplicationStore store,
            ContentStore content,
            ApplicantStore people,
            ContestStore contests,
            ApplicationHistory history,
            ApplicationLetters letters,
            DisclosureDesks desks,
            OutgoingStore outgoing,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            HelpStore helps,
            List<ApplicationWatch> watches,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.content = content;
        this.people = people;
        this.contests = contests;
        this.history = history;
        this.letters = letters;
        this.desks = desks;
        this.outgoing = outgoing;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.helps = helps;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    /**
     * Does what the command says, or refuses with every objection.
     *
     * @param seen the last fact that the actor had seen ({@link ApplicationFile#seq}); so two people never overwrite each
     *     other
     * @throws NotThere for an application that the actor can't see
     * @throws ApplicationChanged when somebody else acted in between; nothing is changed
     */
    public Decision<Application> act(Actor actor, long id, int seen, ApplicationCommand command) {
        if (command instanceof ApplicationCommand.LeadToPetitions lead && !lead.registered())
            throw new IllegalArgumentException("led to a petition that isn't registered");
        int inMonth = command instanceof ApplicationCommand.NoticeFee ? inMonth(id) : 0;
        return gate.byKey(actor, tx -> {
            Kept kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            if (kept.link().seq() != seen) throw new ApplicationChanged(history.since(tx, id, seen));
            Application one = kept.application();
            Setting setting = setting(one, inMonth);
            return Rules.decide(one, actor, command, said(tx, id, command), setting)
                    .flatMap(ruling -> proved(tx, id, command).map(_ -> ruling))
                    .flatMap(ruling -> carryOut(tx, actor, kept, command, ruling, setting));
        });
    }

    /** Whether it would be granted as far as the rules go; nothing is written. */
    Decision<Ruling> check(DSLContext tx, Actor actor, Kept kept, int seen, ApplicationCommand command) {
        Application one = kept.application();
        if (kept.link().seq() != seen) throw new ApplicationChanged(history.since(tx, one.id(), seen));
        return Rules.decide(one, actor, command, "", setting(one, 0));
    }

    /** Of whom proof of identity is entered, none was known. */
    private Decision<List<Proof>> proved(DSLContext tx, long id, ApplicationCommand command) {
        return command instanceof ApplicationCommand.ReceiveCorrection c
                ? Applying.proved(people.of(tx, id), c.proofs())
                : Decision.granted(List.of());
    }

    /** Counted over all departments of the house, whoever asks. */
    private int inMonth(long id) {
        return gate.as(
                COUNTING,
                tx -> store.find(tx, id)
                        .map(kept -> {
                            Application one = kept.application();
                            LocalDate received = one.receivedOn();
                            return received == null
                                    ? 0
                                    : people.inMonth(tx, id, one.entry().houseCode(), received);
                        })
                        .orElse(0));
    }

    /** What somebody outside said isn't written into the journal, but what shows whether it is still the same. */
    private String said(DSLContext tx, long id, ApplicationCommand command) {
        Object words = switch (command) {
            case ApplicationCommand.ReceiveCorrection c -> corrected(c.items(), c.proofs());
            case ApplicationCommand.ReceiveReasons c -> c.words();
            case ApplicationCommand.NoteAnswer c -> c.words();
            case ApplicationCommand _ -> "";
        };
        return words.equals("") ? "" : Said.digest(content.salt(tx, id), words);
    }

    static Object corrected(List<ItemAsked> items, List<Proof> proofs) {
        return proofs.isEmpty() ? items : List.of(items, proofs);
    }

    Setting setting(Application one, int inMonth) {
        return new Setting(
                profiles.disclosure(one.entry().profileId()),
                calendars.current(),
                today(),
                desks.of(one, today()),
                inMonth);
    }

    /** The letters first: when one can't be composed, nothing was written yet. */
    private Decision<Application> carryOut(
            DSLContext tx, Actor actor, Kept kept, ApplicationCommand command, Ruling ruling, Setting setting) {
        if (letters.standing(tx, kept.application(), command) instanceof Refused<Boolean> voided)
            return voided.retype();
        Application after = kept.application().with(ruling.facts());
        List<ApplicationFact> facts = new ArrayList<>(ruling.facts());
        Party party = command instanceof ApplicationCommand.Consult consult ? consult.party() : null;
        for (LetterOrder order : ruling.letters()) {
            switch (letters.issue(tx, kept, after, order, party, setting)) {
                case Refused<LetterIssued> incomplete -> {
                    return incomplete.retype();
                }
                case Granted<LetterIssued>(LetterIssued issued) -> {
                    facts.add(issued);
                    after = after.with(issued);
                }
            }
        }
        if (after.aside().bars(actor)) store.allow(tx, after.id());
        write(tx, actor, kept.link(), facts, after, setting);
        keep(tx, actor, after, command);
        return Decision.granted(after);
    }

    /** Facts, row and dates together. */
    void write(
            DSLContext tx, Viewer who, Link before, List<ApplicationFact> facts, Application after, Setting setting) {
        Link link = journal.append(tx, who, stream(after), before, ApplicationJson.entries(facts), clock.instant());
        var clocks = Clocks.all(after, setting.profile(), setting.calendar());
        if (who instanceof Applicant) store.updateOwn(tx, after, before, link, clocks);
        else store.update(tx, after, link, clocks);
        if (facts.stream().anyMatch(fact -> fact instanceof ApplicationFact.Reopened)) content.undecideItems(tx, after);
        content.decideItems(tx, after);
        // nothing that applicants do changes a fee, and they may not write one
        if (after.fee().isPresent() && !(who instanceof Applicant)) content.writeFee(tx, after);
        helps.note(tx, after.id(), facts);
        for (ApplicationWatch watch : watches) watch.happened(tx, after, facts);
    }

    static Stream stream(Application one) {
        return new Stream(ApplicationStore.STREAM, one.id(), one.entry().directCustoms());
    }

    /** What a command brings along besides its facts. */
    private void keep(DSLContext tx, Actor actor, Application one, ApplicationCommand command) {
        long id = one.id();
        switch (command) {
            case ApplicationCommand.ReceiveCorrection c -> {
                content.replaceItems(tx, id, c.items());
                content.insertFiles(tx, id, c.files(), Purpose.CORRECTION, clock.instant(), actor.name());
                content.insertFiles(tx, id, c.identity(), Purpose.IDENTITY, clock.instant(), actor.name());
                people.prove(tx, id, c.proofs());
            }
            case ApplicationCommand.Consult c ->
                people.insertParty(tx, id, one.consultations().size(), c.party());
            case ApplicationCommand.NoteAnswer c ->
                people.answerParty(tx, id, c.no(), c.words().strip());
            case ApplicationCommand.Serve c ->
                content.serveLetter(tx, c.letter(), c.on(), c.means(), c.note().strip());
            case ApplicationCommand.Give c -> {
                content.insertGiving(tx, one, c, actor.name());
                var given = outgoing.given(tx, one, c.items());
                content.insertFiles(tx, id, given, Purpose.RELEASE, clock.instant(), actor.name());
            }
            case ApplicationCommand.NoteContest _ ->
                contests.write(tx, one, one.contests().size());
            case ApplicationCommand.AnswerContest c -> contests.write(tx, one, c.no());
            case ApplicationCommand.EndContest c -> contests.write(tx, one, c.no());
            case ApplicationCommand.AddMaterial c ->
                content.insertFiles(tx, id, c.files(), Purpose.WORK, clock.instant(), actor.name());
            case ApplicationCommand.ConfirmReceipt _,
                    ApplicationCommand.HandOver _,
                    ApplicationCommand.PassUp _,
                    ApplicationCommand.Assign _,
                    ApplicationCommand.AskCorrection _,
                    ApplicationCommand.EndUncorrected _,
                    ApplicationCommand.LeadToPetitions _,
                    ApplicationCommand.AskReasons _,
                    ApplicationCommand.ReceiveReasons _,
                    ApplicationCommand.JudgeReasons _,
                    ApplicationCommand.NoteDelivery _,
                    ApplicationCommand.AskDepartment _,
                    ApplicationCommand.AnswerAsDepartment _,
                    ApplicationCommand.SearchFor _,
                    ApplicationCommand.NoticeFee _,
                    ApplicationCommand.NoteReceipt _,
                    ApplicationCommand.NotePayment _,
                    ApplicationCommand.EndUnpaid _,
                    ApplicationCommand.WaiveFee _,
                    ApplicationCommand.Draft _,
                    ApplicationCommand.Endorse _,
                    ApplicationCommand.CheckSecrecy _,
                    ApplicationCommand.ReviewLaw _,
                    ApplicationCommand.Approve _,
                    ApplicationCommand.AskExtension _,
                    ApplicationCommand.DecideExtension _,
                    ApplicationCommand.Close _,
                    ApplicationCommand.Withdraw _,
                    ApplicationCommand.NoteHelp _,
                    ApplicationCommand.Recuse _ -> {}
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
