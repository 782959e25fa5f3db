package xinqiao.compliance;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings xinqiao.compliance.*.
 *
 * @param soonDays as many days before the last one, something is due soon
 * @param programme the dates of the guide's programme
 */
@ConfigurationProperties("xinqiao.compliance")
record ComplianceSettings(int soonDays, List<Milestone> programme) {
    ComplianceSettings {
        programme = List.copyOf(programme);
    }

    /** @param houses how many of the houses below have to meet the guide: a number, or a part such as 1/3 */
    record Milestone(Programme.Step step, LocalDate by, String houses) {}
}
