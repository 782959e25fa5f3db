package xinqiao.notice.rules;

import java.util.List;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.PetitionFact.*;

/** What of a petition is news to whoever wrote it. */
public final class News {
    private News() {}

    public static boolean in(List<PetitionFact> facts) {
        return facts.stream().anyMatch(News::is);
    }

    /** Everything new must be decided here; what happens inside the house is none. */
    private static boolean is(PetitionFact fact) {
        return switch (fact) {
            case Accepted _, Declined _, Guided _, SentOn _, CameBack _, LetterIssued _, Closed _, Withdrawn _ -> true;
            case ReviewAccepted _, ReviewRefused _, RefusedAgain _, ReviewEnded _ -> true;
            case Converted _, HearingDecided _, HearingCalled _, HearingHeld _, HearingConcluded _ -> true;
            // periods that they may use run from the day that was corrected
            case ServiceCorrected _ -> true;
            case HearingCalledOff _, HandoverNoted _, Mediated _ -> true;
            case ExtensionDecided decided -> decided.granted();
            case SimplyHandled _,
                    ReviewPaused _,
                    Registered _,
                    FiledAway _,
                    SendingSettled _,
                    ObjectionRaised _,
                    ObjectionAnswered _,
                    Held _,
                    FiledAgain _,
                    Compared _,
                    WallRaised _,
                    AccusedNamed _,
                    Recused _,
                    OfficerNamed _,
                    Assigned _,
                    Investigated _,
                    MaterialAdded _,
                    ExtensionAsked _,
                    OpinionDrafted _,
                    LegallyReviewed _,
                    SentBack _,
                    Approved _,
                    LetterServed _,
                    ExecutionNoted _,
                    ReviewAsked _,
                    ReviewServed _,
                    ClosingChecked _,
                    ClosingDecided _,
                    ClosingFollowed _,
                    WithdrawalAsked _,
                    Rated _,
                    TakenBack _,
                    NoticeUndelivered _,
                    DatesRecomputed _,
                    AnsweredBefore _ -> false;
        };
    }
}
