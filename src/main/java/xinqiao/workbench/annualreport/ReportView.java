package xinqiao.workbench.annualreport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.AnnualReportDesk.Opened;
import xinqiao.annualreport.ReportAct;
import xinqiao.annualreport.ReportFault;
import xinqiao.annualreport.ReportState;
import xinqiao.law.Objection;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Chart;
import xinqiao.web.Form;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/**
 * One report, its sums and what is open to whoever reads it.
 *
 * @param tried the deed whose form came back
 */
public record ReportView(
        Opened opened,
        List<Offer> offers,
        boolean edits,
        Chart chart,
        @Nullable ReportAct tried,
        Form form,
        List<Objection> objections,
        DisclosureProfile profile,
        Names names) {

    /** What may be done, with what it asks for. */
    public record Offer(ReportAct act, List<Field> fields) {
        public String slug() {
            return act.name().toLowerCase(Locale.ROOT);
        }
    }

    public static final String PATH = ReportPages.PATH;

    public AnnualReport one() {
        return opened.report();
    }

    public static String path(AnnualReport one) {
        return ReportPages.path(one.id());
    }

    public String path() {
        return path(one());
    }

    public String title(Ui ui) {
        return ReportPages.title(ui, names, one());
    }

    public static String title(Ui ui, Names names, AnnualReport one) {
        return ReportPages.title(ui, names, one);
    }

    public Form formOf(Offer offer) {
        return offer.act() == tried ? form : Form.empty();
    }

    public static Tone tone(AnnualReport one) {
        return switch (one.state()) {
            case DRAFT, DROPPED -> Tone.PLAIN;
            case SUBMITTED -> Tone.SOON;
            case FROZEN -> Tone.UNDERWAY;
            case PUBLISHED -> Tone.DONE;
        };
    }

    /** The public page, once there is one. */
    public Optional<String> publicPath() {
        return one().state() == ReportState.PUBLISHED
                ? Optional.of("/disclosure/reports/" + one().key())
                : Optional.empty();
    }

    /** The cell at fault, in words: its row and its column. */
    public static String cell(Ui ui, ReportFault fault) {
        return ui.t(
                "annualreport.check.cell",
                ui.t("annualreport.row." + fault.row()),
                ui.t("annualreport.column." + fault.column()));
    }
}
