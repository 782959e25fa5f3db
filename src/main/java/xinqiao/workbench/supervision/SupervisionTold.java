package xinqiao.workbench.supervision;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.supervision.SupervisionDesk.SupervisionEvent;
import xinqiao.supervision.SupervisionFact;
import xinqiao.supervision.SupervisionFact.*;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Told;

/** What happened while a matter was supervised, in words. */
@Component
class SupervisionTold {

    List<Told> of(Ui ui, List<SupervisionEvent> events) {
        return events.reversed().stream()
                .map(event -> new Told(
                        ui.dateTime(event.at()),
                        event.by(),
                        ui.t("supervision.fact." + event.fact().getClass().getSimpleName()),
                        details(ui, event.fact()).stream()
                                .filter(words -> !words.isBlank())
                                .toList(),
                        tone(event.fact())))
                .toList();
    }

    private static List<String> details(Ui ui, SupervisionFact fact) {
        return switch (fact) {
            case Opened f -> List.of(grounds(ui, f), f.words());
            case Urged f ->
                List.of(
                        ui.t("supervision.means." + f.means()) + " · " + ui.date(f.day()) + " · " + f.person(),
                        or(f.letter()),
                        f.asked(),
                        or(f.result()));
            case ResultNoted f -> List.of(f.result());
            case ProposalMade f -> List.of(f.wrong(), f.words());
            case ProposalDecided f -> List.of(ui.t("supervision.approved." + f.approved()), f.remark());
            case ProposalSent f -> List.of(f.letter(), ui.t("supervision.answer-by", f.answerBy()));
            case ProposalAnswered f -> List.of(ui.t("supervision.adoption." + f.adoption()), f.words());
            case ProposalFollowed f -> List.of(f.words());
            case Escalated f -> List.of(f.words());
            case Instructed f -> List.of(f.words());
            case Ended f -> List.of(f.words());
        };
    }

    private static String grounds(Ui ui, Opened fact) {
        return fact.grounds().stream()
                .sorted()
                .map(ground -> ui.t("supervision.ground." + ground))
                .collect(Collectors.joining(ui.t("web.list.comma")));
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Tone tone(SupervisionFact fact) {
        return switch (fact) {
            case Opened _, Urged _, ProposalMade _, ProposalSent _ -> Tone.UNDERWAY;
            case Escalated _ -> Tone.SOON;
            case ResultNoted _, ProposalDecided _, ProposalAnswered _, Instructed _ -> Tone.PLAIN;
            case ProposalFollowed _, Ended _ -> Tone.DONE;
        };
    }
}
