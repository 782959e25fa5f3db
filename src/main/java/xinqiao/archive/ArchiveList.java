package xinqiao.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A list by which files are handed over (移交清册) or destroyed (销毁清册).
 *
 * @param decidedBy the leader, on what is to be destroyed
 * @param doneBy who received the files, or as the keeper destroys them
 * @param witness who was there when they were destroyed, and said so themselves (监销人)
 * @param finishedOn since when nothing of their contents is left
 */
public record ArchiveList(
        long id,
        ListKind kind,
        String number,
        int files,
        long madeBy,
        LocalDate madeOn,
        @Nullable Long decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean approved,
        String words,
        @Nullable Long doneBy,
        @Nullable LocalDate doneOn,
        @Nullable Long witness,
        @Nullable LocalDate witnessedOn,
        @Nullable LocalDate finishedOn) {

    /** Where a list is. */
    public enum Stage {
        /** Handed over and not received; listed and not decided */
        WAITS,
        REFUSED,
        /** 已批准销毁 */
        APPROVED,
        /** 待监销人确认 */
        BEGUN,
        DONE
    }

    public Stage stage() {
        if (kind == ListKind.TRANSFER) return doneOn == null ? Stage.WAITS : Stage.DONE;
        if (approved == null) return Stage.WAITS;
        if (!approved) return Stage.REFUSED;
        if (witnessedOn != null || finishedOn != null) return Stage.DONE;
        return doneOn == null ? Stage.APPROVED : Stage.BEGUN;
    }
}
