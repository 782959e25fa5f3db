package xinqiao.workbench.sending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.routing.SendingDesk.SendingEvent;
import xinqiao.routing.SendingFact;
import xinqiao.routing.SendingFact.*;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** What happened to a sending, in words. */
@Component
class SendingTold {

    List<Told> of(Ui ui, Names names, List<SendingEvent> events) {
        return events.reversed().stream()
                .filter(event -> !(event.fact() instanceof Settled))
                .map(event -> new Told(
                        ui.dateTime(event.at()),
                        event.by(),
                        ui.t("routing.fact." + event.fact().getClass().getSimpleName()),
                        details(ui, names, event.fact()).stream()
                                .filter(words -> !words.isBlank())
                                .toList(),
                        tone(event.fact())))
                .toList();
    }

    private static List<String> details(Ui ui, Names names, SendingFact fact) {
        return switch (fact) {
            case Proposed f -> List.of(f.instruction(), by(ui, f.feedbackBy()));
            case Arrived f -> List.of(f.theirNumber(), by(ui, f.feedbackBy()), ui.t("routing.object-by", f.objectBy()));
            case Approved f -> List.of(f.remark());
            case Dropped f -> List.of(f.remark());
            case Sent f -> List.of(f.phonedTo() == null ? "" : ui.t("routing.phoned", f.phonedTo()));
            case LetterIssued f -> List.of(ui.t("workbench.letter." + f.kind()) + " " + f.number());
            case Received f ->
                List.of(
                        f.officer() == null ? "" : ui.t("routing.first-officer", names.person(f.officer())),
                        f.note(),
                        f.objectBy() == null ? "" : ui.t("routing.object-by", f.objectBy()));
            case Objected f -> List.of(f.reasons());
            case ObjectionDecided f -> List.of(ui.t("routing.agreed." + f.agreed()), f.words());
            case Reported f -> List.of(f.result());
            case ReportExamined f -> List.of(f.words());
            case ReportSentBack f -> List.of(f.words(), by(ui, f.feedbackBy()));
            case Done f -> List.of(f.words());
            case Settled _ -> List.of();
        };
    }

    private static String by(Ui ui, @Nullable LocalDate day) {
        return day == null ? "" : ui.t("routing.feedback-by", day);
    }

    private static Tone tone(SendingFact fact) {
        return switch (fact) {
            case Done _, Approved _, Received _, ReportExamined _ -> Tone.DONE;
            case Objected _, ObjectionDecided _, ReportSentBack _, Dropped _ -> Tone.SOON;
            case Proposed _, Arrived _, Sent _, Reported _, Settled _ -> Tone.UNDERWAY;
            case LetterIssued _ -> Tone.PLAIN;
        };
    }
}
