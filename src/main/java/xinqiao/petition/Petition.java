package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.PetitionFact.*;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;

/** A petition (信访事项) as it stands: what its facts, taken in order, come to. */
public record Petition(
        Origin origin,
        State state,
        @Nullable Outcome outcome,
        @Nullable MatterKind kind,
        @Nullable String branch,
        @Nullable Desk desk,
        Walls walls,
        Handling handling,
        @Nullable ExtensionRequest extension,
        Deciding deciding,
        List<LetterRef> letters,
        @Nullable LocalDate noticedOn,
        Set<Long> departments,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate withdrawalAskedOn,
        Closure closing,
        Passage passage,
        Challenges challenges,
        Course course) {

    public static Petition begin(Registered fact) {
        return new Petition(
                fact.origin(),
                State.REGISTERED,
                null,
                kind(fact),
                null,
                fact.desk(),
                fact.walls(),
                Handling.NONE,
                null,
                Deciding.NONE,
                List.of(),
                null,
                Set.of(fact.desk().departmentId()),
                null,
                null,
                Closure.NONE,
                Passage.NONE,
                Challenges.NONE,
                Course.NONE);
    }

    /** A report is behind the wall from its first moment; only opinions on appeals are reviewed. */
    private static @Nullable MatterKind kind(Registered fact) {
        if (fact.origin().review() != null) return MatterKind.APPEAL;
        return fact.asked() == MatterKind.REPORT ? MatterKind.REPORT : null;
    }

    /** What its facts come to, from the first to the last. */
    public static Petition replay(List<PetitionFact> facts) {
        if (!(facts.getFirst() instanceof Registered first))
            throw new IllegalArgumentException("a petition begins with its registration");
        return begin(first).with(facts.subList(1, facts.size()));
    }

    /** What several facts change, one after the other. */
    public Petition with(List<PetitionFact> facts) {
        Petition after = this;
        for (PetitionFact fact : facts) after = after.with(fact);
        return after;
    }

    /** The same case after its house was given another place; no fact of the case, nothing happened to it. */
    Petition lying(String housePath) {
        var next = new PetitionEdit(this);
        next.origin = origin.lying(housePath);
        return next.done();
    }

    /** The only transition code: what a fact changes. */
    public Petition with(PetitionFact fact) {
        var next = new PetitionEdit(this);
        switch (fact) {
            case Registered f ->
                throw new IllegalStateException(
                        "registered twice: " + f.origin().number());
            case Accepted f -> next.accept(f);
            case Declined f -> next.refuse(Outcome.DECLINED, f.on(), f.toServe());
            case Guided f -> {
                next.kind = MatterKind.APPEAL;
                next.branch = f.branch();
                next.course = course.with(Handover.begun(f.on(), f.body()));
                next.refuse(Outcome.GUIDED, f.on(), f.toServe());
            }
            case HandoverNoted f -> {
                if (course.handover() != null)
                    next.course = course.with(course.handover().noted(f.step(), f.on(), f.body(), f.number()));
            }
            case SimplyHandled f -> next.course = course.with(new Simple(f.ground(), f.on(), null));
            case Converted f -> {
                if (course.simple() != null)
                    next.course = course.with(course.simple().converted(f.on()));
            }
            case SentOn f -> {
                next.passage = passage.sent(f);
                next.outcome = Outcome.SENT_ON;
                next.state = State.SENT;
            }
            case CameBack f -> {
                next.passage = passage.home();
                next.outcome = null;
                next.state = State.REGISTERED;
            }
            case SendingSettled f -> next.settle(f);
            case ObjectionRaised f -> {
                next.passage = passage.objected(f.on());
                next.state = State.OBJECTED;
            }
            case ObjectionAnswered f -> {
                if (f.agreed()) next.close(Outcome.HANDED_BACK, f.on());
                else {
                    next.passage = passage.refused();
                    next.state = State.REGISTERED;
                }
            }
            case Held f -> next.close(Outcome.HELD, f.on());
            case FiledAway f -> next.close(Outcome.FILED, f.on());
            case Compared f -> {}
            case FiledAgain f -> next.close(Outcome.FILED, f.on());
            case WallRaised f -> next.walls = walls.protectedFor(f.readers());
            case AccusedNamed f -> next.keepOut(f.people(), f.departments(), f.houses(), f.back());
            case Recused f -> next.keepOut(Set.of(f.person()), Set.of(), Set.of(), f.back());
            case OfficerNamed f -> next.handOver(f.office());
            case Assigned f -> {
                next.handling = handling.assigned(f.on(), f.to(), f.internalDays());
                if (passage.first() == null) next.passage = passage.first(f.to());
                next.move(State.HANDLING, f.to());
            }
            case Investigated f -> {
                if (f.how() == Investigation.PETITIONER_HEARD) next.handling = handling.afterHearing();
            }
            case HearingDecided f -> next.course = course.hearing(Hearing.decided(f));
            case HearingCalled f -> next.course = course.hearing(one -> one.called(f.on(), f.at(), f.place()));
            case HearingHeld f -> {
                next.course = course.hearing(one -> one.held(f.on()));
                if (f.heard()) next.handling = handling.afterHearing();
            }
            case HearingConcluded f -> next.course = course.hearing(one -> one.ended(f.on(), false, f.conclusion()));
            case HearingCalledOff f -> next.course = course.hearing(one -> one.ended(f.on(), true, f.reason()));
            case Mediated f -> {}
            case MaterialAdded f -> {}
            case ExtensionAsked f ->
                next.extension = new ExtensionRequest(f.days(), f.reason(), f.on(), null, false, f.by());
            case ExtensionDecided f -> next.extension = decided(extension, f);
            case OpinionDrafted f -> {
                next.deciding = deciding.drafted(f.opinion(), f.by());
                next.move(f.next(), f.to());
            }
            case LegallyReviewed f -> {
                next.deciding = deciding.reviewed(f.remarks(), f.by());
                next.move(State.APPROVAL, f.to());
            }
            case SentBack f -> {
                next.deciding = deciding.sentBack(f.remarks());
                next.move(State.HANDLING, f.to());
            }
            case Approved f -> next.approve(f);
            case LetterIssued f -> next.letters.add(new LetterRef(f.letter(), f.kind(), f.number(), f.on(), null));
            case LetterServed f -> next.serve(f);
            case ServiceCorrected f -> next.correct(f);
            case ExecutionNoted f -> {
                if (f.done()) next.state = State.ANSWERED;
            }
            case ClosingChecked f -> {
                next.closing = closing.proposed(f.proposal());
                next.move(State.CLOSING, f.to());
            }
            case ClosingDecided f -> next.backFromClosing(f);
            case ClosingFollowed f -> next.closing = closing.followed(f.step(), f.source());
            case Closed f -> next.close(outcome, f.on());
            case ReviewAccepted f -> {
                next.state = State.ACCEPTED;
                next.handling = handling.accepted(f.on(), f.officer());
            }
            case ReviewRefused f -> next.refuse(Outcome.NO_LONGER_ACCEPTED, f.on(), f.toServe());
            case RefusedAgain f ->
                next.refuse(f.kind().forGood() ? Outcome.NO_LONGER_ACCEPTED : Outcome.DECLINED, f.on(), f.toServe());
            case ReviewAsked f ->
                next.challenges = challenges.asked(new Challenges.Challenge(
                        f.stage(), f.on(), f.body(), f.other(), f.number(), null, null, "", null, null));
            case ReviewEnded f -> next.endReview(f);
            case ReviewPaused f -> next.challenges = challenges.changed(f.stage(), one -> one.paused(f.spans()));
            case ReviewServed f -> next.challenges = challenges.changed(f.stage(), one -> one.served(f.on()));
            case TakenBack f -> next.takeBack(f.before());
            case WithdrawalAsked f -> next.withdrawalAskedOn = f.on();
            case Withdrawn f -> next.close(Outcome.WITHDRAWN, f.on());
            case Rated f -> {}
            case NoticeUndelivered f -> {}
            case DatesRecomputed f -> {}
            case AnsweredBefore f -> next.close(Outcome.ANSWERED_BEFORE, f.on());
        }
        return next.done();
    }

    /** As the petitioner reads it: whether it was decided, not what is being drafted. */
    Petition withoutDraft() {
        var next = new PetitionEdit(this);
        next.deciding = deciding.withoutDraft();
        return next.done();
    }

    public long id() {
        return origin.id();
    }

    public Optional<LetterRef> letter(LetterKind wanted) {
        return letters.stream().filter(l -> l.kind() == wanted).reduce((first, last) -> last);
    }

    /** The letter that answers the matter, the latest where there were several. */
    public Optional<LetterRef> answer() {
        return letters.stream().filter(l -> l.kind().answers()).reduce((first, last) -> last);
    }

    private static ExtensionRequest decided(@Nullable ExtensionRequest asked, ExtensionDecided fact) {
        if (asked == null) throw new IllegalStateException("no extension was asked for");
        return new ExtensionRequest(
                asked.days(), asked.reason(), asked.askedOn(), fact.on(), fact.granted(), asked.asker());
    }
}
