package xinqiao.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Hearing;
import xinqiao.petition.HearingPeople;
import xinqiao.petition.ReviewOf;
import xinqiao.procedure.TermKey;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/**
 * A hearing as the pages of a case show it.
 *
 * @param state how far it is, below {@code workbench.hearing.state.}
 * @param time whether its time counts towards the term of the case, and by which authority
 */
public record HearingShown(String state, List<Row> rows, String time) {
    public record Row(String label, String words) {}

    public static HearingShown of(Ui ui, CaseFile file, Hearing hearing, Names names) {
        var people = file.hearingPeople().getOrDefault(hearing.no(), new HearingPeople("", ""));
        List<Row> rows = new ArrayList<>();
        rows.add(row(ui, "ground", ui.t("petition.hearing-ground." + hearing.ground()) + "：" + hearing.reason()));
        rows.add(row(ui, "scope", hearing.scope()));
        rows.add(row(ui, "chair", names.person(hearing.chair())));
        String members = String.join("\n", names.people(hearing.members()));
        if (!members.isEmpty() || !people.members().isEmpty())
            rows.add(row(ui, "members", (members + "\n" + people.members()).strip()));
        if (!people.participants().isEmpty()) rows.add(row(ui, "participants", people.participants()));
        var at = hearing.at();
        if (at != null)
            rows.add(row(ui, "at", ui.date(at.toLocalDate()) + " " + at.toLocalTime() + " " + hearing.place()));
        if (!hearing.conclusion().isEmpty())
            rows.add(row(ui, hearing.calledOff() ? "called-off" : "conclusion", hearing.conclusion()));
        return new HearingShown(state(hearing), rows, time(ui, file));
    }

    /** What the procedure of the house says, as it says it: from when to when a hearing needs time is its own setting. */
    private static String time(Ui ui, CaseFile file) {
        var rule = file.profile().hearing();
        if (!rule.standStill().contains(term(file))) return ui.t("workbench.hearing.counts");
        var citation = rule.citation();
        return ui.t(
                "workbench.hearing.stands-still",
                citation.in(ui.locale()),
                citation.provision().id(),
                ui.t("procedure.compare.hearing." + rule.from()),
                ui.t("procedure.compare.hearing." + rule.until()));
    }

    private static TermKey term(CaseFile file) {
        ReviewOf review = file.petition().origin().review();
        return review == null ? TermKey.HANDLING : review.stage().term();
    }

    private static String state(Hearing hearing) {
        if (hearing.calledOff()) return "CALLED_OFF";
        if (!hearing.open()) return "CONCLUDED";
        if (hearing.heldOn() != null) return "HELD";
        return hearing.at() == null ? "DECIDED" : "CALLED";
    }

    private static Row row(Ui ui, String key, String words) {
        return new Row(ui.t("workbench.hearing." + key), words);
    }
}
