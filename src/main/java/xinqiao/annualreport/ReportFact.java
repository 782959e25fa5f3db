package xinqiao.annualreport;

import java.time.LocalDate;

/** What can happen to a report, as the journal has it. */
public sealed interface ReportFact {
    /** 拟稿 @param reason why there is another version */
    record Begun(LocalDate on, int year, Extent extent, int version, String reason) implements ReportFact {}

    record Written(LocalDate on) implements ReportFact {}

    /** 送审 @param snapshot SHA-256 of what is to be approved */
    record Submitted(LocalDate on, String snapshot) implements ReportFact {}

    record SentBack(LocalDate on) implements ReportFact {}

    /** 批准定稿 @param snapshot SHA-256 of what is frozen */
    record Frozen(LocalDate on, String snapshot) implements ReportFact {}

    record Published(LocalDate on) implements ReportFact {}

    record Dropped(LocalDate on) implements ReportFact {}
}
