package xinqiao.disclosure;

import java.util.List;
import java.util.Set;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Desk;
import xinqiao.procedure.TermKey;

/** How much of an application its applicant is shown: what concerns them, nothing of how the house comes to its answer. */
final class OwnView {
    /** Where it lies inside is the house's own affair. */
    static final Desk NO_DESK = Desk.of(0);

    private OwnView() {}

    /**
     * Without the draft, without who had it or looked for it; a letter to somebody else isn't theirs. This is all that the
     * database lets an applicant read, and every date of theirs follows from it.
     */
    static Application of(Application one) {
        return new Application(
                one.entry(),
                one.receivedOn(),
                one.place().at(NO_DESK),
                one.stageSince(),
                Set.of(),
                Set.of(),
                Aside.NOBODY,
                one.answeredOn() == null && one.state() != ApplicationState.CLOSED
                        ? one.items().stream()
                                .map(item -> new Item(item.no(), null, null))
                                .toList()
                        : one.items(),
                one.corrections(),
                one.reasons(),
                one.fees().stream().map(FeeNotice::masked).toList(),
                one.consultations().stream().map(Consultation::masked).toList(),
                Set.of(),
                List.of(),
                null,
                one.extension() == null || !one.extension().granted()
                        ? null
                        : one.extension().masked(),
                one.letters().stream().filter(OwnView::shows).toList(),
                one.givings(),
                one.answeredOn(),
                one.closedOn(),
                // one of a third party, even that there is one, isn't the applicant's to know
                List.of(),
                one.anew(),
                List.of());
    }

    /** Nothing that the house works with; what it gives only once the answer was served. */
    static boolean shows(ApplicationFile.Attachment file, Application one) {
        return switch (file.purpose()) {
            case MATERIAL, IDENTITY, CORRECTION -> true;
            case RELEASE -> one.answeredOn() != null;
            case WORK -> false;
        };
    }

    /** LAW-D8: a letter is the applicant's from the day on which it is served; a receipt is taken along. */
    @Enforces(Provision.LAW_D8)
    static boolean shows(LetterOut letter) {
        return letter.party() == null && !letter.waits();
    }

    /** @param one as the applicant sees it: of a letter that isn't there nothing is told */
    static boolean shows(ApplicationEvent event, Application one) {
        return switch (event.fact()) {
            case LetterIssued issued -> one.letter(issued.id()).isPresent();
            case Registered _,
                    ReceiptConfirmed _,
                    CorrectionAsked _,
                    Corrected _,
                    ReasonsAsked _,
                    ReasonsGiven _,
                    FeeNoticed _,
                    FeeNoticeReached _,
                    FeePaid _,
                    FeeWaived _,
                    Given _,
                    HelpAsked _,
                    Helped _,
                    NoticeUndelivered _,
                    Lapsed _,
                    Reopened _,
                    LedToPetitions _,
                    Closed _ -> true;
            // what staff add is their own; the applicant's entries carry no name
            case MaterialAdded _ -> event.by().isEmpty();
            case LetterServed served -> one.letter(served.id()).isPresent();
            case ServiceCorrected corrected -> one.letter(corrected.id()).isPresent();
            case ExtensionDecided decided -> decided.granted();
            case Inside _ -> false;
        };
    }

    /** The term of the answer; the stages inside are the house's own. */
    static boolean shows(ApplicationClock clock) {
        return clock.term().equals(TermKey.ANSWER.key()) || clock.term().equals(TermKey.GIVING.key());
    }
}
