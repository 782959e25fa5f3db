package xinqiao.portal.annualreport;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.ReportFigures;
import xinqiao.web.Chart;

/**
 * One published report.
 *
 * @param versions all that were published, the last one first
 * @param before what was published of the year before; null where nothing was
 */
public record PublicReport(
        AnnualReport one,
        String title,
        List<AnnualReport> versions,
        @Nullable ReportFigures before,
        Optional<Chart> chart) {
    static final String PATH = "/disclosure/reports";

    public static String path(AnnualReport one) {
        return PATH + "/" + one.key();
    }

    public static String pathOf(AnnualReport version) {
        return PATH + "/" + ReportKey.of(version);
    }

    /** Of this very version, so that what was taken stays what it says. */
    public String file(String ending) {
        return pathOf(one) + "." + ending;
    }

    /** Whether a later version has taken its place. */
    public boolean replaced() {
        return versions.getFirst().version() > one.version();
    }
}
