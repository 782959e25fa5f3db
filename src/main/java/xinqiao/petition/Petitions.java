package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.petition.PetitionStore.Locked;
import xinqiao.petition.rules.Clocks;
import xinqiao.petition.rules.Rules;
import xinqiao.petition.rules.Ruling;
import xinqiao.petition.rules.Setting;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;

/** Acts on petitions. One call is one transaction: the fact, the case, its clocks, its letters and the counters. */
@Component
public class Petitions {
    private final Gate gate;
    private final PetitionStore store;
    private final CaseStore cases;
    private final PersonStore people;
    private final HearingStore hearings;
    private final History history;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Basis basis;
    private final Asking asking;
    private final Organisation organisation;
    private final IssuedLetters letters;
    private final RefusedAttempts attempts;
    private final ReviewCarrier carrier;
    private final SameMatters matters;
    private final Comparisons comparisons;
    private final List<PetitionWatch> watches;
    private final Clock clock;

    Petitions(
            Gate gate,
            PetitionStore store,
            CaseStore cases,
            PersonStore people,
            HearingStore hearings,
            History history,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            Basis basis,
            Asking asking,
            Organisation organisation,
            IssuedLetters letters,
            RefusedAttempts attempts,
            ReviewCarrier carrier,
            SameMatters matters,
            Comparisons comparisons,
            List<PetitionWatch> watches,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.cases = cases;
        this.people = people;
        this.hearings = hearings;
        this.history = history;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.basis = basis;
        this.asking = asking;
        this.organisation = organisation;
        this.letters = letters;
        this.attempts = attempts;
        this.carrier = carrier;
        this.matters = matters;
        this.comparisons = comparisons;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * Does what the command says, or refuses with every objection.
     *
     * @param seen the last fact that the actor had seen ({@link Standpoint#seq}); so two people never overwrite each other
     * @throws NotThere for a case that the actor can't see
     * @throws ChangedMeanwhile when somebody else acted in between; nothing is changed
     */
    public Decision<Petition> act(Actor actor, long id, int seen, Command asked) {
        return act(actor, id, seen, asked, (tx, after) -> {});
    }

    /**
     * The same, with what else is to be written in that transaction when the act is granted; it may be begun anew, so it
     * does nothing outside the transaction.
     */
    public Decision<Petition> act(
            Actor actor, long id, int seen, Command asked, BiConsumer<DSLContext, Petition> also) {
        Command command = asked instanceof Command.NameAccused named ? organisation.withStaff(named) : asked;
        // it looks beyond the actor's sight, so it is asked before the gate opens for them
        var elsewhere = command instanceof Command.FileAgain again && again.repetition() == Repetition.ELSEWHERE
                ? comparisons.elsewhere(actor, id)
                : Optional.<Origin>empty();
        return basis.repeated(() -> gate.byKey(actor, tx -> {
            Locked locked = store.lock(tx, actor, id).orElseThrow(() -> new NotThere(id));
            if (locked.link().seq() != seen) throw new ChangedMeanwhile(history.since(tx, id, seen));
            Petition petition = locked.petition();
            var on = basis.of(petition);
            var answers = asking.answers(tx, actor, petition, command, elsewhere.isPresent());
            var setting =
                    organisation.setting(petition, on.roster(), answers, profile(petition), on.calendar(), today());
            var receiver = organisation.receiver(petition, command, setting);
            return switch (Rules.decide(petition, actor, command, receiver, setting)) {
                case Refused<Ruling> refused -> {
                    basis.confirm(tx, on);
                    attempts.refused(tx, actor, id, refused.objections());
                    yield refused.retype();
                }
                case Granted<Ruling>(Ruling granted) ->
                    carryOut(tx, actor, locked, command, granted, setting, on).map(after -> {
                        comparisons.filed(tx, after, elsewhere);
                        also.accept(tx, after);
                        return after;
                    });
            };
        }));
    }

    /** The letter first: when it can't be composed, nothing was written yet. */
    private Decision<Petition> carryOut(
            DSLContext tx, Actor actor, Locked locked, Command command, Ruling ruling, Setting setting, Basis.On on) {
        if (letters.standing(tx, locked.petition(), command) instanceof Refused<Boolean> voided) return voided.retype();
        int first = locked.link().seq() + 1; // the row that is locked moves on when it is written
        Petition after = locked.petition().with(ruling.facts());
        List<PetitionFact> facts = new ArrayList<>(ruling.facts());
        List<CommonTableExpression<?>> along = new ArrayList<>();
        if (ruling.letter() != null) {
            switch (letters.issue(tx, after, cases.name(locked.row()), ruling.letter(), setting)) {
                case Refused<IssuedLetters.Issue> incomplete -> {
                    return incomplete.retype();
                }
                case Granted<IssuedLetters.Issue>(IssuedLetters.Issue issue) -> {
                    facts.add(issue.fact());
                    after = after.with(issue.fact());
                    along.addAll(issue.rows());
                }
            }
        }
        if (command instanceof Command.Serve serve)
            along.add(PetitionStore.served(serve.letter(), serve.on(), serve.means(), serve.note()));
        record(tx, actor, locked, facts, after, along, setting, on);
        keep(tx, actor, after, command, first);
        carrier.carry(tx, actor, after, facts, clock.instant());
        for (PetitionWatch watch : watches) watch.happened(tx, after, facts);
        return Decision.granted(after);
    }

    /** Facts, case, clocks and counters together. */
    private void record(
            DSLContext tx,
            Actor actor,
            Locked locked,
            List<PetitionFact> facts,
            Petition after,
            List<CommonTableExpression<?>> along,
            Setting setting,
            Basis.On on) {
        if (Sight.lost(actor, after.walls())) store.allow(tx, after.id());
        var continued = journal.continued(actor, stream(after), locked.link(), entries(facts), clock.instant());
        var clocks = Clocks.all(after, setting.profile(), setting.calendar());
        store.update(tx, locked, after, continued, clocks, along, on.unchanged());
    }

    private Profile profile(Petition petition) {
        return profiles.get(petition.origin().profileId());
    }

    static Stream stream(Petition petition) {
        return new Stream("petition", petition.id(), petition.origin().directCustoms());
    }

    static List<Entry> entries(List<PetitionFact> facts) {
        return facts.stream().map(Facts::write).toList();
    }

    /** What a command brings along besides its facts. @param fact the first of them in the journal */
    private void keep(DSLContext tx, Actor actor, Petition petition, Command command, int fact) {
        switch (command) {
            case Command.AddMaterial c ->
                store.insertFiles(tx, petition.id(), c.files(), c.evidence(), clock.instant(), actor.name(), false);
            case Command.NameAccused c ->
                people.insertAccused(
                        tx,
                        petition.id(),
                        store.accusedSoFar(tx, petition.id()),
                        List.of(c.words().strip()));
            case Command.RefuseAgain c -> matters.link(tx, actor, petition, c.earlier());
            case Command.Compare c -> comparisons.keep(tx, actor, petition, c, fact);
            case Command.DecideHearing c -> hearings.insert(tx, petition, c);
            case Command.Serve _,
                    Command.FileAgain _,
                    Command.Accept _,
                    Command.AcceptSimply _,
                    Command.Convert _,
                    Command.CallHearing _,
                    Command.RecordHearing _,
                    Command.ConcludeHearing _,
                    Command.CallOffHearing _,
                    Command.Mediate _,
                    Command.NoteHandover _,
                    Command.AcceptReview _,
                    Command.RefuseReview _,
                    Command.NoteReview _,
                    Command.NoteReviewOutcome _,
                    Command.Guide _,
                    Command.Decline _,
                    Command.SendOn _,
                    Command.ObjectTo _,
                    Command.Hold _,
                    Command.FileAway _,
                    Command.Assign _,
                    Command.Investigate _,
                    Command.AskExtension _,
                    Command.DecideExtension _,
                    Command.DraftOpinion _,
                    Command.ReviewLaw _,
                    Command.Approve _,
                    Command.NoteExecution _,
                    Command.Close _,
                    Command.ApproveClosing _,
                    Command.FollowClosing _,
                    Command.TakeBack _,
                    Command.Withdraw _,
                    Command.Recuse _,
                    Command.NameReader _ -> {}
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
