package xinqiao.portal.track;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import xinqiao.documents.Letter;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Event;
import xinqiao.petition.HandoverStep;
import xinqiao.petition.Outcome;
import xinqiao.petition.PetitionFact.*;
import xinqiao.petition.ReviewStage;
import xinqiao.portal.track.PublicCase.Happening;
import xinqiao.procedure.LetterKind;

/** What has happened in a case, as far as it is told outside. */
final class PublicHistory {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private PublicHistory() {}

    static List<Happening> of(CaseFile file) {
        return file.standing().stream()
                .flatMap(event -> told(event, file).stream())
                .toList();
    }

    /** What of the history is told outside; everything new must be decided here. */
    private static Optional<Happening> told(Event event, CaseFile file) {
        LocalDate day = LocalDate.ofInstant(event.at(), ZONE);
        return switch (event.fact()) {
            case Registered _ -> told(file.petition().origin().receivedOn(), "registered");
            case Accepted f -> told(f.on(), "accepted");
            case Declined f -> told(f.on(), "declined");
            case Guided f -> told(f.on(), "guided");
            case FiledAway f -> told(f.on(), "filed");
            case FiledAgain f -> told(f.on(), "filed");
            case Assigned f -> told(f.on(), "assigned");
            case SentOn f -> told(f.on(), "sent", f.to());
            case CameBack f -> told(f.on(), "came-back");
            case SendingSettled f -> told(f.on(), "settled");
            case ObjectionAnswered f when f.agreed() -> told(f.on(), "handed-back");
            case Held f -> told(f.on(), "filed");
            // what staff add is their own; the petitioner's entries carry no name
            case MaterialAdded f when event.by().isEmpty() && !f.evidence() -> told(f.on(), "material", f.what());
            case ExtensionDecided f when f.granted() -> told(f.on(), "extended");
            case LetterIssued f when f.kind().use() == LetterKind.Use.FILED -> Optional.empty();
            case LetterIssued f -> told(f.on(), "letter", title(file, f.letter()), f.number());
            case LetterServed f -> told(f.on(), "served", title(file, f.letter()));
            case ServiceCorrected f -> told(f.on(), "service-corrected", title(file, f.letter()), f.was(), f.now());
            case SimplyHandled f -> told(f.on(), "simple");
            case Converted f -> told(f.on(), "converted");
            case HearingDecided f -> told(f.on(), "hearing-decided");
            case HearingCalled f ->
                told(
                        f.on(),
                        "hearing-called",
                        f.at().toLocalDate(),
                        f.at().toLocalTime().toString(),
                        f.place());
            case HearingHeld f -> told(f.on(), "hearing-held");
            case HearingConcluded f -> told(f.on(), "hearing-concluded");
            case HearingCalledOff f -> told(f.on(), "hearing-called-off");
            case HandoverNoted f when f.step() == HandoverStep.HANDED_OVER -> told(f.on(), "handed-over", f.body());
            case HandoverNoted f when f.step() == HandoverStep.TAKEN_UP -> told(f.on(), "taken-up", f.body());
            case Mediated f when f.agreed() -> told(f.on(), "agreed");
            case ReviewPaused f when f.spans().isEmpty() -> told(f.on(), "hearing-called-off");
            case ReviewPaused f -> told(f.on(), "paused-" + key(f.stage()));
            case DatesRecomputed _ -> told(day, "recomputed");
            case AnsweredBefore f -> told(f.on(), "answered");
            case Closed f -> told(f.on(), "closed");
            case ReviewAccepted f -> told(f.on(), "review-accepted");
            case ReviewRefused f -> told(f.on(), "no-longer-accepted");
            case RefusedAgain f -> told(f.on(), f.kind().forGood() ? "no-longer-accepted" : "declined");
            case ReviewAsked f -> told(f.on(), "asked-" + key(f.stage()), f.body(), f.number());
            case ReviewEnded f -> told(f.on(), ended(f));
            case ReviewServed f -> told(f.on(), "served-" + key(f.stage()));
            case WithdrawalAsked f -> told(f.on(), "withdrawal-asked");
            case Withdrawn f -> told(f.on(), "withdrawn");
            case Rated f -> told(f.on(), "rated");
            case NoticeUndelivered f -> told(f.on(), "undelivered");
            case MaterialAdded _,
                    ExtensionDecided _,
                    HandoverNoted _,
                    Mediated _,
                    ObjectionRaised _,
                    ObjectionAnswered _,
                    Compared _,
                    WallRaised _,
                    AccusedNamed _,
                    Recused _,
                    OfficerNamed _,
                    Investigated _,
                    ExtensionAsked _,
                    OpinionDrafted _,
                    LegallyReviewed _,
                    SentBack _,
                    Approved _,
                    TakenBack _,
                    ClosingChecked _,
                    ClosingDecided _,
                    ClosingFollowed _,
                    ExecutionNoted _ -> Optional.empty();
        };
    }

    private static String key(ReviewStage stage) {
        return stage == ReviewStage.REVIEW ? "review" : "re-review";
    }

    private static String ended(ReviewEnded fact) {
        Outcome result = fact.result();
        return result == null
                ? "not-taken-up"
                : "ended-" + key(fact.stage()) + "-" + result.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Happening> told(LocalDate on, String key, Object... values) {
        return Optional.of(new Happening(on, key, List.of(values)));
    }

    private static String title(CaseFile file, long letter) {
        return file.letters().stream()
                .filter(each -> each.id() == letter)
                .findFirst()
                .map(each -> Letter.of(each.content()).title())
                .orElse("");
    }
}
