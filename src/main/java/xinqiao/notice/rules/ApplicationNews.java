package xinqiao.notice.rules;

import java.util.List;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.LetterOut;

/** What of an application is news to whoever applied. */
public final class ApplicationNews {
    private ApplicationNews() {}

    public static boolean in(Application after, List<ApplicationFact> facts) {
        return facts.stream().anyMatch(fact -> is(after, fact));
    }

    /** Everything new must be decided here; what happens inside the house is none, nor is what they did themselves. */
    private static boolean is(Application after, ApplicationFact fact) {
        return switch (fact) {
            case ReceiptConfirmed _,
                    CorrectionAsked _,
                    ReasonsAsked _,
                    FeeNoticed _,
                    FeePaid _,
                    FeeWaived _,
                    Given _,
                    Helped _,
                    Reopened _,
                    Lapsed _,
                    LedToPetitions _,
                    Closed _ -> true;
            // a letter to somebody else isn't theirs, and theirs is read once it is served
            case LetterServed served ->
                after.letter(served.id()).map(LetterOut::party).isEmpty();
            case ServiceCorrected corrected ->
                after.letter(corrected.id()).map(LetterOut::party).isEmpty();
            case ExtensionDecided decided -> decided.granted();
            case Registered _,
                    Corrected _,
                    ReasonsGiven _,
                    FeeNoticeReached _,
                    LetterIssued _,
                    MaterialAdded _,
                    HelpAsked _,
                    NoticeUndelivered _,
                    Inside _ -> false;
        };
    }
}
