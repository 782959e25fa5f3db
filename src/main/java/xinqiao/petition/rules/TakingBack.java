package xinqiao.petition.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Command;
import xinqiao.petition.Desk;
import xinqiao.petition.Event;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.*;
import xinqiao.petition.State;

/** What was done by mistake is taken back (撤销) while nobody built on it; the record of both stays. */
final class TakingBack {
    private TakingBack() {}

    /** SYS-3: a correction is one more act in the journal, with its reason. */
    @Enforces(Provision.SYS_3)
    static Decision<Ruling> takeBack(Petition petition, Actor actor, Command.TakeBack command, Setting setting) {
        Latest latest = setting.answer(Latest.class);
        return objections(actor, latest)
                .when(command.reason().isBlank(), Provision.SYS_3, "petition.refusal.no-ground")
                .orGrant(() -> Ruling.of(fact(latest, command.reason().strip(), setting)));
    }

    /** By the one who did it, soon after, with nothing in between; never a decision that left the house. */
    @Enforces(Provision.SYS_3)
    static Objections objections(Actor actor, Latest latest) {
        Event last = latest.event();
        Optional<Set<Power>> takers = takers(last.fact());
        Set<Power> powers = takers.orElse(Set.of());
        return new Objections()
                .when(takers.isEmpty(), Provision.SYS_3, "petition.refusal.not-to-be-taken-back")
                .when(
                        !Objects.equals(last.account(), actor.accountId()),
                        Provision.SYS_3,
                        "petition.refusal.done-by-another")
                .when(
                        !powers.isEmpty() && powers.stream().noneMatch(actor::may),
                        Provision.SYS_3,
                        "petition.refusal.no-power")
                .when(
                        latest.tooLate(),
                        Provision.SYS_3,
                        "petition.refusal.taken-back-too-late",
                        latest.within().toMinutes());
    }

    /**
     * Who may still take it back: whoever has one of these powers, as the act took; everybody who sees the case where there
     * are none; nobody where there is nothing. A number once given and a letter once issued stay; so do walls, and whatever
     * ends the case.
     */
    private static Optional<Set<Power>> takers(PetitionFact fact) {
        return switch (fact) {
            case Assigned _ -> Optional.of(Set.of(Power.ASSIGN));
            case Investigated _, OpinionDrafted _, ExtensionAsked _ -> Optional.of(Set.of(Power.HANDLE));
            case LegallyReviewed _ -> Optional.of(Set.of(Power.REVIEW_LAW));
            case SentBack _ -> Optional.of(Set.of(Power.REVIEW_LAW, Power.APPROVE));
            case Compared _ -> Optional.of(Set.of(Power.TRIAGE));
            case ExecutionNoted _ -> Optional.of(Set.of(Power.SERVE));
            case ClosingChecked _ -> Optional.of(Set.of(Power.CLOSE));
            case MaterialAdded f -> f.sha256() == null ? Optional.of(Set.of()) : Optional.empty();
            case Registered _,
                    Accepted _,
                    Declined _,
                    Guided _,
                    HandoverNoted _,
                    SimplyHandled _,
                    Converted _,
                    HearingDecided _,
                    HearingCalled _,
                    HearingHeld _,
                    HearingConcluded _,
                    HearingCalledOff _,
                    Mediated _,
                    ReviewPaused _,
                    SentOn _,
                    CameBack _,
                    SendingSettled _,
                    ObjectionRaised _,
                    ObjectionAnswered _,
                    Held _,
                    FiledAway _,
                    FiledAgain _,
                    WallRaised _,
                    AccusedNamed _,
                    Recused _,
                    OfficerNamed _,
                    ExtensionDecided _,
                    Approved _,
                    LetterIssued _,
                    LetterServed _,
                    ServiceCorrected _,
                    ReviewAccepted _,
                    ReviewRefused _,
                    ReviewAsked _,
                    ReviewEnded _,
                    ReviewServed _,
                    RefusedAgain _,
                    ClosingDecided _,
                    ClosingFollowed _,
                    Closed _,
                    WithdrawalAsked _,
                    Withdrawn _,
                    Rated _,
                    NoticeUndelivered _,
                    TakenBack _,
                    DatesRecomputed _,
                    AnsweredBefore _ -> Optional.empty();
        };
    }

    private static TakenBack fact(Latest latest, String reason, Setting setting) {
        Event last = latest.event();
        var earlier = latest.history().stream()
                .limit(latest.history().size() - 1L)
                .map(Event::fact)
                .toList();
        Petition before = Petition.replay(earlier);
        State state = before.state();
        Desk desk = before.desk();
        if (desk == null) throw new IllegalStateException("only an open case was acted on");
        return new TakenBack(
                setting.today(),
                last.seq(),
                last.fact().getClass().getSimpleName(),
                reason,
                new TakenBack.Before(
                        state,
                        desk,
                        before.handling(),
                        before.deciding(),
                        before.extension(),
                        before.departments(),
                        before.walls().readers()));
    }
}
