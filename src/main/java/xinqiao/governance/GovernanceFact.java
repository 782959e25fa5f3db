package xinqiao.governance;

import java.time.LocalDate;
import java.util.List;
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

    /** The house wrote down how it mends these points, and hasn't reported them yet. */
    record CorrectionNoted(LocalDate on, List<Integer> points) implements GovernanceFact {}

    /** @param points the places of those that it answers; null where all of them were answered at once */
    record CorrectionReported(LocalDate on, @Nullable List<Integer> points) implements GovernanceFact {}

    /**
     * @param accepted whether nothing is left to mend
     * @param due another day, where something is
     * @param mended the places of those that were accepted now; null where all were judged at once
     * @param open likewise, of those that weren't
     */
    record Rechecked(
            LocalDate on,
            boolean accepted,
            @Nullable LocalDate due,
            @Nullable List<Integer> mended,
            @Nullable List<Integer> open)
            implements GovernanceFact {}

    /** 通报 @param below all houses at or below that one */
    record Circulated(LocalDate on, String below) implements GovernanceFact {}

    record OpinionNoted(LocalDate on) implements GovernanceFact {}

    record Advised(LocalDate on) implements GovernanceFact {}

    record Ended(LocalDate on) implements GovernanceFact {}
}
