package xinqiao.annualreport;

import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings xinqiao.annual-report.*.
 *
 * @param by up to when the report of the year before is to be published
 */
@ConfigurationProperties("xinqiao.annual-report")
record AnnualReportSettings(MonthDay by) {
    /** The last day for the report of that year. */
    LocalDate lastDay(int year) {
        return by.atYear(year + 1);
    }
}
