package xinqiao.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.PetitionFact.Accepted;
import xinqiao.petition.PetitionFact.Approved;
import xinqiao.petition.PetitionFact.ClosingDecided;
import xinqiao.petition.PetitionFact.LetterServed;
import xinqiao.petition.PetitionFact.ReviewEnded;
import xinqiao.petition.PetitionFact.SendingSettled;
import xinqiao.petition.PetitionFact.ServiceCorrected;
import xinqiao.petition.PetitionFact.TakenBack.Before;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;

/** A petition being changed by one fact. */
final class PetitionEdit {
    private static final Set<LetterKind> GUIDING =
            EnumSet.of(LetterKind.NON_ACCEPTANCE, LetterKind.NO_LONGER_ACCEPTED, LetterKind.GUIDANCE);
    private static final Set<LetterKind> TELLING = EnumSet.of(
            LetterKind.ACCEPTANCE,
            LetterKind.NON_ACCEPTANCE,
            LetterKind.NO_LONGER_ACCEPTED,
            LetterKind.GUIDANCE,
            LetterKind.FORWARDING,
            LetterKind.REPORT_RECEIPT);

    final Petition was;
    Origin origin;
    State state;

    @Nullable
    Outcome outcome;

    @Nullable
    MatterKind kind;

    @Nullable
    String branch;

    @Nullable
    Desk desk;

    Walls walls;
    Handling handling;

    @Nullable
    ExtensionRequest extension;

    Deciding deciding;
    List<LetterRef> letters;

    @Nullable
    LocalDate noticedOn;

    Set<Long> departments;

    @Nullable
    LocalDate closedOn;

    @Nullable
    LocalDate withdrawalAskedOn;

    Closure closing;
    Challenges challenges;

    Passage passage;
    Course course;

    PetitionEdit(Petition was) {
        this.was = was;
        origin = was.origin();
        state = was.state();
        outcome = was.outcome();
        kind = was.kind();
        branch = was.branch();
        desk = was.desk();
        walls = was.walls();
        handling = was.handling();
        extension = was.extension();
        deciding = was.deciding();
        letters = new ArrayList<>(was.letters());
        noticedOn = was.noticedOn();
        departments = new TreeSet<>(was.departments());
        closedOn = was.closedOn();
        withdrawalAskedOn = was.withdrawalAskedOn();
        closing = was.closing();
        passage = was.passage();
        challenges = was.challenges();
        course = was.course();
    }

    void accept(Accepted fact) {
        state = State.ACCEPTED;
        kind = fact.kind();
        branch = fact.branch();
        handling = handling.accepted(fact.on(), fact.officer());
    }

    void refuse(Outcome what, LocalDate on, boolean toServe) {
        if (!toServe) {
            close(what, on);
            return;
        }
        state = State.TO_SERVE;
        outcome = what;
        deciding = deciding.decided(on);
    }

    void move(State to, Desk at) {
        state = to;
        desk = at;
        departments.add(at.departmentId());
        Long person = at.personId();
        if (walls.isProtected() && person != null) walls = walls.protectedFor(Set.of(person));
    }

    void keepOut(Set<Long> people, Set<Long> units, Set<String> houses, @Nullable Desk back) {
        walls = walls.barring(people, units, houses);
        Long atDesk = desk == null ? null : desk.personId();
        if (back != null) move(State.HANDLING, back);
        else if (desk != null && atDesk != null && people.contains(atDesk)) desk = Desk.of(desk.departmentId());
    }

    void handOver(Desk office) {
        handling = handling.inHandOf(office.personId());
        if (desk != null && desk.departmentId() == office.departmentId()) desk = office;
    }

    void approve(Approved fact) {
        Opinion draft = was.deciding().draft();
        if (draft == null) throw new IllegalStateException("nothing to approve");
        outcome = draft.outcome();
        deciding = deciding.decided(fact.on());
        move(fact.toServe() ? State.TO_SERVE : afterAnswer(), fact.to());
    }

    void serve(LetterServed fact) {
        letters.replaceAll(l -> l.id() == fact.letter() ? l.served(fact.on()) : l);
        LetterKind what = letters.stream()
                .filter(l -> l.id() == fact.letter())
                .findAny()
                .orElseThrow()
                .kind();
        if (noticedOn == null && tellsWhatBecameOfIt(what)) noticedOn = fact.on();
        if (state == State.TO_SERVE && outcome == Outcome.SENT_ON && what == LetterKind.FORWARDING)
            close(outcome, fact.on());
        if (state != State.TO_SERVE || !decides(what)) return;
        if (turnedAway()) close(outcome, fact.on());
        else state = afterAnswer();
    }

    /** What began or ended on the day that was entered wrongly does so on the right one. */
    void correct(ServiceCorrected fact) {
        letters.replaceAll(l -> l.id() == fact.letter() ? l.served(fact.now()) : l);
        LetterKind what = letters.stream()
                .filter(l -> l.id() == fact.letter())
                .findAny()
                .orElseThrow()
                .kind();
        if (noticedOn != null && tellsWhatBecameOfIt(what))
            noticedOn = letters.stream()
                    .filter(l -> tellsWhatBecameOfIt(l.kind()))
                    .map(LetterRef::servedOn)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(noticedOn);
        boolean ended = turnedAway() && decides(what) || outcome == Outcome.SENT_ON && what == LetterKind.FORWARDING;
        if (state == State.CLOSED && fact.was().equals(closedOn) && ended && closing.proposal() == null)
            closedOn = fact.now();
    }

    /** What isn't taken up ends with the service of the letter that says so. */
    private boolean turnedAway() {
        return outcome == Outcome.DECLINED || outcome == Outcome.GUIDED || outcome == Outcome.NO_LONGER_ACCEPTED;
    }

    /** The other house has it for good: all that is left is that the petitioner is told where it went. */
    void settle(SendingSettled fact) {
        boolean untold = letters.stream().anyMatch(letter -> letter.kind() == LetterKind.FORWARDING && letter.waits());
        if (untold) state = State.TO_SERVE;
        else close(Outcome.SENT_ON, fact.on());
    }

    /** Letters of 条例 23: accepted, not accepted, guided, forwarded, received. */
    private static boolean tellsWhatBecameOfIt(LetterKind letter) {
        return TELLING.contains(letter);
    }

    /** Letters whose service ends the wait for an answer. */
    private static boolean decides(LetterKind letter) {
        return GUIDING.contains(letter) || letter.answers();
    }

    /** Who came to see the case by the act that was a mistake no longer does. */
    void takeBack(Before before) {
        state = before.state();
        desk = before.desk();
        handling = before.handling();
        if (handling.departmentId() == null) passage = passage.first(null);
        deciding = before.deciding();
        extension = before.extension();
        departments = new TreeSet<>(before.departments());
        walls = walls.withReaders(before.readers());
        if (state != State.CLOSING) closing = closing.withoutProposal();
    }

    /** JF-V8: handled again as if nothing were decided yet, or back at the office that checks anew. */
    void backFromClosing(ClosingDecided fact) {
        closing = closing.withoutProposal();
        if (fact.next() == State.HANDLING) {
            outcome = null;
            deciding = deciding.sentBack(fact.remarks());
        }
        move(fact.next(), fact.to());
    }

    /** KM-32: what is revoked is handled anew; what is changed into something to be done is carried out. */
    void endReview(ReviewEnded fact) {
        challenges = challenges.changed(fact.stage(), one -> one.ended(fact.on(), fact.result(), fact.letter()));
        Desk back = fact.back();
        if (was.origin().review() != null || back == null) return;
        if (fact.result() == Outcome.REVOKED) {
            challenges =
                    challenges.anew(fact.on(), outcome, fact.another() ? fact.branch() : null, deciding.decidedOn());
            open(fact.another() ? State.REGISTERED : State.ACCEPTED, back);
            outcome = null;
            deciding = Deciding.NONE;
            withdrawalAskedOn = null;
            // only a first petition is handled in the simple way
            course = course.with((Simple) null);
        } else if (fact.result() == Outcome.CHANGED && fact.instead() != null) {
            outcome = fact.instead();
            if (outcome.toBeCarriedOut()) open(State.EXECUTION, back);
        }
    }

    private void open(State again, Desk at) {
        closedOn = null;
        closing = Closure.NONE;
        move(again, at);
    }

    State afterAnswer() {
        return outcome != null && outcome.toBeCarriedOut() ? State.EXECUTION : State.ANSWERED;
    }

    void close(@Nullable Outcome what, LocalDate on) {
        state = State.CLOSED;
        outcome = what;
        closedOn = on;
        desk = null;
    }

    Petition done() {
        return new Petition(
                origin,
                state,
                outcome,
                kind,
                branch,
                desk,
                walls,
                handling,
                extension,
                deciding,
                List.copyOf(letters),
                noticedOn,
                Set.copyOf(departments),
                closedOn,
                withdrawalAskedOn,
                closing,
                passage,
                challenges,
                course);
    }
}
