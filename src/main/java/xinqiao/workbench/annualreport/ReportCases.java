package xinqiao.workbench.annualreport;

import xinqiao.annualreport.AnnualReport;
import xinqiao.disclosure.ApplicationLists.Page;
import xinqiao.disclosure.ApplicationState;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.disclosure.ApplicationView;

/**
 * The applications behind a number.
 *
 * @param row, column which number it is, in words
 * @param here the address of the first page
 * @param later whether this isn't the first page
 */
public record ReportCases(
        AnnualReport report, String row, String column, Page page, String here, boolean later, Names names) {

    public String report(Ui ui) {
        return ReportPages.title(ui, names, report);
    }

    public String back() {
        return ReportPages.path(report.id());
    }

    public String at(Cursor next) {
        return here + "&after=" + next;
    }

    public static Tone tone(ApplicationState state) {
        return ApplicationView.tone(state);
    }
}
