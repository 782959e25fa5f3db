package xinqiao.governance;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings xinqiao.governance.*: the sources say 年初、定期、年终、及时 and name no day, so a customs sets its own (【M】).
 *
 * @param planBy up to when the year's plan is made
 * @param reportsBy up to when the year's reports are given
 * @param summaryBy up to when the year's summary is written
 * @param meetingEvery how often the leading group's office meets at least
 * @param reportWithin how soon a person who was named, or another one, is reported to the direct customs
 * @param confirmEvery how often the responsible leader is reported again without a change
 * @param inspectEvery how often a house is inspected at least
 * @param trainEvery how often there is training at least
 */
@ConfigurationProperties("xinqiao.governance")
public record GovernanceSettings(
        MonthDay planBy,
        List<MonthDay> reportsBy,
        MonthDay summaryBy,
        Period meetingEvery,
        Period reportWithin,
        Period confirmEvery,
        Period inspectEvery,
        Period trainEvery) {
    public GovernanceSettings {
        reportsBy = List.copyOf(reportsBy);
    }

    /** The days by which that year's reports are given. */
    public List<LocalDate> reports(int year) {
        return reportsBy.stream().map(day -> day.atYear(year)).sorted().toList();
    }
}
