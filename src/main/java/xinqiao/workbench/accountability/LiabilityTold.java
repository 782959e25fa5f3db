package xinqiao.workbench.accountability;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.accountability.LiabilityDesk.LiabilityFile;
import xinqiao.accountability.LiabilityFact;
import xinqiao.accountability.LiabilityFact.*;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** What happened in a liability case, in words, the newest first. */
@Component
class LiabilityTold {

    List<Told> of(Ui ui, Names names, LiabilityFile file) {
        return file.history().reversed().stream()
                .map(event -> new Told(
                        ui.dateTime(event.at()),
                        event.fact() instanceof Found ? ui.t("accountability.system") : names.signed(event.by()),
                        ui.t("accountability.fact." + event.fact().getClass().getSimpleName()),
                        details(ui, names, event.fact()),
                        tone(event.fact())))
                .toList();
    }

    private static List<String> details(Ui ui, Names names, LiabilityFact fact) {
        return switch (fact) {
            case Found f -> List.of(ui.t("accountability.breach." + f.breach()));
            case Entered f ->
                f.inspection() == null
                        ? List.of(ui.t("accountability.ground." + f.ground()))
                        : List.of(ui.t("accountability.ground." + f.ground()), ui.t("accountability.from-inspection"));
            case Opened f -> f.people().isEmpty() ? List.of() : List.of(named(ui, names, f));
            case Ordered f -> List.of(f.number(), ui.t("accountability.answer-by", f.answerBy()));
            case Examined f -> List.of(ui.t("accountability.result." + f.corrected()));
            case Referred f -> List.of(ui.t("accountability.referral." + f.what()));
            case SetAside _, Answered _, ReferralEnded _, Closed _ -> List.of();
        };
    }

    private static String named(Ui ui, Names names, Opened fact) {
        return String.join(ui.t("web.list.comma"), names.people(fact.people()));
    }

    private static Tone tone(LiabilityFact fact) {
        return switch (fact) {
            case Found _, Entered _ -> Tone.PLAIN;
            case Opened _, Ordered _, Answered _ -> Tone.UNDERWAY;
            case Referred _ -> Tone.SOON;
            case Examined f -> f.corrected() ? Tone.DONE : Tone.SOON;
            case SetAside _ -> Tone.PAUSED;
            case ReferralEnded _, Closed _ -> Tone.DONE;
        };
    }
}
