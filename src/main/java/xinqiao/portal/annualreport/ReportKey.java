package xinqiao.portal.annualreport;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.Extent;

/**
 * By what the public finds a report: {@code 8602-2026}, that of a customs area {@code 8600-2026-area}, a version that was
 * corrected since {@code 8602-2026-v1}.
 */
record ReportKey(
        String house, int year, Extent extent, @Nullable Integer version) {
    private static final Pattern FORM = Pattern.compile("([0-9A-Z]{1,16})-(\\d{4})(-area)?(?:-v(\\d{1,4}))?");

    static Optional<ReportKey> of(String text) {
        Matcher key = FORM.matcher(text);
        if (!key.matches()) return Optional.empty();
        return Optional.of(new ReportKey(
                key.group(1),
                Integer.parseInt(key.group(2)),
                key.group(3) == null ? Extent.OWN : Extent.AREA,
                key.group(4) == null ? null : Integer.valueOf(key.group(4))));
    }

    static String of(AnnualReport one) {
        return one.key() + "-v" + one.version();
    }
}
