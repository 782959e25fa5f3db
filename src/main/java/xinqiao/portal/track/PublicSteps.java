package xinqiao.portal.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Event;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.*;
import xinqiao.portal.rules.PublicStage;
import xinqiao.portal.track.PublicCase.Step;

/** How far a case has come, in the stages that the petitioner is shown. */
final class PublicSteps {
    private PublicSteps() {}

    /** The stages reached, with their days, and those still ahead. */
    static List<Step> of(CaseFile file, PublicStage stage) {
        Map<PublicStage, LocalDate> reached = new EnumMap<>(PublicStage.class);
        reached.put(PublicStage.REGISTERED, file.petition().origin().receivedOn());
        for (Event event : file.standing()) reach(reached, event.fact());
        if (stage == PublicStage.CLOSED) closedByService(file).ifPresent(on -> reached.putIfAbsent(stage, on));
        List<Step> steps = new ArrayList<>();
        for (PublicStage each : PublicStage.values()) {
            boolean ahead = each.compareTo(stage) > 0;
            LocalDate on = ahead ? null : reached.get(each);
            if (ahead || on != null || each == stage) steps.add(new Step(each, on, each == stage));
        }
        return steps;
    }

    /** What isn't accepted ends with the service of its letter. */
    private static Optional<LocalDate> closedByService(CaseFile file) {
        return file.letters().stream()
                .map(CaseFile.Letter::servedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    private static void reach(Map<PublicStage, LocalDate> reached, PetitionFact fact) {
        switch (fact) {
            case Accepted f -> reached.put(PublicStage.ACCEPTED, f.on());
            case Assigned f -> reached.putIfAbsent(PublicStage.HANDLING, f.on());
            case Approved f -> reached.put(PublicStage.ANSWERED, f.on());
            case Declined f -> reached.put(PublicStage.ANSWERED, f.on());
            case Guided f -> reached.put(PublicStage.ANSWERED, f.on());
            case ReviewAccepted f -> reached.put(PublicStage.ACCEPTED, f.on());
            case ReviewRefused f -> reached.put(PublicStage.ANSWERED, f.on());
            case RefusedAgain f -> reached.put(PublicStage.ANSWERED, f.on());
            case AnsweredBefore f -> reached.put(PublicStage.ANSWERED, f.on());
            case Closed f -> reached.put(PublicStage.CLOSED, f.on());
            case FiledAway f -> reached.put(PublicStage.CLOSED, f.on());
            case FiledAgain f -> reached.put(PublicStage.CLOSED, f.on());
            case Held f -> reached.put(PublicStage.CLOSED, f.on());
            case ObjectionAnswered f when f.agreed() -> reached.put(PublicStage.CLOSED, f.on());
            case Withdrawn f -> reached.put(PublicStage.CLOSED, f.on());
            case Registered _,
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
                    Compared _,
                    WallRaised _,
                    AccusedNamed _,
                    Recused _,
                    OfficerNamed _,
                    Investigated _,
                    MaterialAdded _,
                    ExtensionAsked _,
                    ExtensionDecided _,
                    OpinionDrafted _,
                    LegallyReviewed _,
                    SentBack _,
                    ReviewAsked _,
                    ReviewEnded _,
                    ReviewServed _,
                    ClosingChecked _,
                    ClosingDecided _,
                    ClosingFollowed _,
                    LetterIssued _,
                    LetterServed _,
                    ServiceCorrected _,
                    ExecutionNoted _,
                    TakenBack _,
                    WithdrawalAsked _,
                    Rated _,
                    NoticeUndelivered _,
                    DatesRecomputed _ -> {}
        }
    }
}
