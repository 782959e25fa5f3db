package xinqiao.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an entry, as the journal has it; its words stand sealed in its row. */
public sealed interface GovernanceFact {
    /** @param about the house of which it tells */
    record Entered(RegisterKind register, LocalDate on, String about) implements GovernanceFact {}

    record Rewritten(LocalDate on) implements GovernanceFact {}

    record TaskDone(LocalDate on, int place) implements GovernanceFact {}

    record TaskAdded(LocalDate on, LocalDate due) implements GovernanceFact {}

    /** 报备 */
    record SentForRecord(LocalDate on) implements GovernanceFact {}

    /** 报送 of a plan, report or summary */
    record Submitted(LocalDate on) implements GovernanceFact {}

    /** 备案 */
    record Recorded(LocalDate on) implements GovernanceFact {}

    record SentBack(LocalDate on) implements GovernanceFact {}

    record Found(LocalDate on, int judged) implements GovernanceFact {}

    /** @param due until when the correction is to be reported; null where nothing is to be mended */
    record Concluded(
            LocalDate on, long met, long notMet, @Nullable LocalDate due) implements GovernanceFact {}

    record CorrectionReported(LocalDate on) implements GovernanceFact {}

    /** @param due another day, where the correction doesn't suffice */
    record Rechecked(
            LocalDate on, boolean accepted, @Nullable LocalDate due) implements GovernanceFact {}

    /** 通报 @param below all houses at or below that one */
    record Circulated(LocalDate on, String below) implements GovernanceFact {}

    record OpinionNoted(LocalDate on) implements GovernanceFact {}

    record Advised(LocalDate on) implements GovernanceFact {}

    record Ended(LocalDate on) implements GovernanceFact {}
}
