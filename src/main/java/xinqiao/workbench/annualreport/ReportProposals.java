package xinqiao.workbench.annualreport;

import java.util.EnumMap;
import java.util.Map;
import xinqiao.annualreport.Compared;
import xinqiao.annualreport.ReportFigures;
import xinqiao.annualreport.ReportPart;
import xinqiao.disclosure.AnnualContests;
import xinqiao.disclosure.AnnualContests.End;
import xinqiao.disclosure.AnnualTable;
import xinqiao.disclosure.ContestKind;
import xinqiao.web.Ui;

/** The words that are proposed from the numbers, of nobody in particular; whoever writes goes on from there. */
final class ReportProposals {
    /** 申请人无正当理由逾期不补正 */
    private static final int NOT_CORRECTED = 21;

    private ReportProposals() {}

    static Map<ReportPart, String> of(Ui ui, int year, ReportFigures now, ReportFigures before) {
        Map<ReportPart, String> parts = new EnumMap<>(ReportPart.class);
        parts.put(ReportPart.OVERALL, overall(ui, year, now, before));
        parts.put(ReportPart.PROBLEMS, problems(ui, now));
        parts.put(
                ReportPart.OTHER,
                ui.t("annualreport.draft.fees", now.fees().notices(), now.fees().yuan()));
        return parts;
    }

    private static String overall(Ui ui, int year, ReportFigures now, ReportFigures before) {
        var table = now.applications();
        return String.join(
                "\n",
                ui.t("annualreport.draft.proactive"),
                ui.t(
                        "annualreport.draft.requests",
                        Integer.toString(year),
                        table.total(AnnualTable.RECEIVED),
                        table.total(AnnualTable.CARRIED_OVER),
                        before.applications().total(AnnualTable.RECEIVED),
                        table.total(AnnualTable.RESULTS),
                        table.total(AnnualTable.CARRIED_ON)),
                ui.t(
                        "annualreport.draft.results",
                        Compared.PUBLIC.of(table),
                        Compared.PARTLY.of(table),
                        Compared.NOT_PUBLIC.of(table),
                        Compared.UNABLE.of(table),
                        Compared.NOT_HANDLED.of(table),
                        Compared.OTHER.of(table)),
                contests(ui, now.contests()),
                ui.t("annualreport.draft.rest"));
    }

    private static String contests(Ui ui, AnnualContests cases) {
        return ui.t(
                "annualreport.draft.contests",
                cases.total(ContestKind.RECONSIDERATION),
                cases.at(ContestKind.RECONSIDERATION, End.CORRECTED),
                cases.total(ContestKind.COURT_DIRECT) + cases.total(ContestKind.COURT_AFTER),
                cases.at(ContestKind.COURT_DIRECT, End.CORRECTED) + cases.at(ContestKind.COURT_AFTER, End.CORRECTED));
    }

    private static String problems(Ui ui, ReportFigures now) {
        long corrected = 0;
        for (ContestKind kind : ContestKind.values())
            corrected += now.contests().at(kind, End.CORRECTED);
        long unclear = now.applications().total(NOT_CORRECTED);
        String found = (corrected == 0 ? "" : ui.t("annualreport.draft.corrected", corrected))
                + (unclear == 0 ? "" : ui.t("annualreport.draft.unclear", unclear));
        return found.isEmpty() ? ui.t("annualreport.draft.problems") : found + ui.t("annualreport.draft.improve");
    }
}
