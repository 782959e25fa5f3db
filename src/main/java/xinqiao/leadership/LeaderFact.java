package xinqiao.leadership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the papers of the leaders, as the journal has it; their words stand sealed in their rows. */
public sealed interface LeaderFact {
    /** 批示登记 */
    record Instructed(
            @Nullable Long petition,
            @Nullable Long leader,
            Occasion occasion,
            LocalDate on,
            @Nullable LocalDate due) implements LeaderFact {}

    /** 提出办理意见，明确督办人员 */
    record Directed(
            LocalDate on,
            long department,
            @Nullable Long person,
            @Nullable LocalDate due) implements LeaderFact {}

    record FollowedUp(LocalDate on) implements LeaderFact {}

    record Reported(LocalDate on) implements LeaderFact {}

    record ReportRead(
            LocalDate on, boolean accepted, @Nullable LocalDate due) implements LeaderFact {}

    /** 包案 */
    record TakenOn(long petition, long leader, LocalDate on, LocalDate due, int measures) implements LeaderFact {}

    record StepNoted(LocalDate on) implements LeaderFact {}

    record MeasureDone(LocalDate on, int place) implements LeaderFact {}

    /** 解除包案 */
    record Released(LocalDate on) implements LeaderFact {}

    record Drafted(PaperKind kind, LocalDate on, List<Long> cases) implements LeaderFact {}

    record Submitted(LocalDate on) implements LeaderFact {}

    /** 审签 */
    record Signed(LocalDate on, boolean approved, @Nullable String number) implements LeaderFact {}

    record SentUp(LocalDate on) implements LeaderFact {}

    /** 听取汇报、排查 */
    record Held(PaperKind kind, LocalDate on, int measures) implements LeaderFact {}

    record Marked(long petition, LocalDate on, List<String> reasons) implements LeaderFact {}

    record Unmarked(LocalDate on) implements LeaderFact {}
}
