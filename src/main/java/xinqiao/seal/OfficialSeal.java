package xinqiao.seal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.LetterKind;

/**
 * A seal (印章) in the register of its house; never what it looks like.
 *
 * @param arc the words along its arc; {@code below} those under the star
 * @param powers by whose powers and for what it is used
 * @param size in millimetres
 * @param keeper the post of whoever keeps it
 * @param approver the post of whoever approves uses; null: any leader of the house
 * @param holders posts that may ask for a use
 * @param letters on which letters it goes, and who approves that
 */
public record OfficialSeal(
        long id,
        String house,
        SealKind kind,
        String name,
        String arc,
        String below,
        String powers,
        int size,
        long keeper,
        @Nullable Long approver,
        LocalDate from,
        @Nullable LocalDate until,
        SealState state,
        Set<Long> holders,
        Map<LetterKind, LetterApproval> letters) {
    public OfficialSeal {
        holders = Set.copyOf(holders);
        letters = Map.copyOf(letters);
    }

    /** Whether it may be used on that day. */
    public boolean usable(LocalDate day) {
        return state == SealState.IN_USE && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
