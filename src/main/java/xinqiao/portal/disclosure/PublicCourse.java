package xinqiao.portal.disclosure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationEvent;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.documents.Letter;
import xinqiao.portal.disclosure.PublicApplication.Happening;
import xinqiao.portal.disclosure.PublicApplication.Step;
import xinqiao.portal.rules.ApplicationStage;

/** How far an application has come, and what has happened, as far as it is told outside. */
final class PublicCourse {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private PublicCourse() {}

    /** The stages reached, with their days, and those still ahead. */
    static List<Step> steps(ApplicationFile file) {
        Application one = file.application();
        ApplicationStage now = ApplicationStage.of(one.state());
        Map<ApplicationStage, LocalDate> reached = new EnumMap<>(ApplicationStage.class);
        reached.put(ApplicationStage.RECEIVED, one.entry().arrivedOn());
        LocalDate answered = one.answeredOn();
        if (answered != null) reached.put(ApplicationStage.ANSWERED, answered);
        LocalDate closed = one.closedOn();
        if (closed != null) reached.put(ApplicationStage.CLOSED, closed);
        List<Step> steps = new ArrayList<>();
        for (ApplicationStage each : ApplicationStage.values()) {
            boolean ahead = each.compareTo(now) > 0;
            LocalDate on = ahead ? null : reached.get(each);
            if (ahead || on != null || each == now || !one.lapsed()) steps.add(new Step(each, on, each == now));
        }
        return steps;
    }

    static List<Happening> history(ApplicationFile file) {
        return file.history().stream()
                .flatMap(event -> told(event, file).stream())
                .toList();
    }

    /** What of the history is told outside; everything new must be decided here. */
    private static Optional<Happening> told(ApplicationEvent event, ApplicationFile file) {
        return switch (event.fact()) {
            case Registered _ -> told(LocalDate.ofInstant(event.at(), ZONE), "registered");
            case ReceiptConfirmed f -> told(f.on(), "confirmed");
            case CorrectionAsked f -> told(f.on(), "correction-asked");
            case Corrected f -> told(f.on(), "corrected");
            case ReasonsAsked f -> told(f.on(), "reasons-asked");
            case ReasonsGiven f -> told(f.on(), "reasons-given");
            case FeeNoticed f -> told(f.on(), "fee", f.amount());
            case FeeNoticeReached f -> told(f.on(), "fee-reached");
            case FeePaid f -> told(f.on(), "paid");
            case FeeWaived f when f.by() != null -> told(f.on(), "reduced", f.by());
            case FeeWaived f -> told(f.on(), "waived");
            case LetterIssued f when f.party() == null -> told(f.on(), "letter", title(file, f.id()), f.number());
            case LetterServed f ->
                title(file, f.id()).isEmpty() ? Optional.empty() : told(f.on(), "served", title(file, f.id()));
            case ServiceCorrected f
            when !title(file, f.id()).isEmpty() ->
                told(f.on(), "service-corrected", title(file, f.id()), f.was(), f.now());
            case Given f -> told(f.on(), "given", f.what());
            case Lapsed f -> told(f.on(), "lapsed");
            case Closed f -> told(f.on(), "closed");
            case LedToPetitions f -> told(f.on(), "led");
            case Reopened f -> told(f.on(), "anew");
            case ExtensionDecided f when f.granted() -> told(f.on(), "extended");
            case MaterialAdded f when event.by().isEmpty() -> told(f.on(), "material");
            case HelpAsked f -> told(f.on(), "help-asked", f.words());
            case Helped f -> told(f.on(), "helped", f.words());
            case NoticeUndelivered f -> told(f.on(), "undelivered");
            case LetterIssued _, ServiceCorrected _, ExtensionDecided _, MaterialAdded _, Inside _ -> Optional.empty();
        };
    }

    private static Optional<Happening> told(LocalDate on, String key, Object... values) {
        return Optional.of(new Happening(on, key, List.of(values)));
    }

    /** Empty for a letter to somebody else, of which the applicant isn't told. */
    private static String title(ApplicationFile file, long letter) {
        return file.letters().stream()
                .filter(each -> each.id() == letter)
                .findFirst()
                .map(each -> Letter.of(each.content()).title())
                .orElse("");
    }
}
