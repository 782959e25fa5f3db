package xinqiao.seal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.LetterKind;

/** What happens to a seal and with it; the journal holds these. */
sealed interface SealFact {
    /** 刻制登记 */
    record SealRegistered(
            LocalDate on,
            SealKind kind,
            String name,
            String powers,
            int size,
            long keeper,
            @Nullable Long approver,
            LocalDate from,
            @Nullable LocalDate until,
            boolean drawn)
            implements SealFact {}

    /** 保管、审批、使用范围变更 */
    record SealEntrusted(
            LocalDate on,
            long keeper,
            @Nullable Long approver,
            Set<Long> holders,
            Map<LetterKind, LetterApproval> letters)
            implements SealFact {}

    /** 申请停用、报告遗失、申请销毁或者恢复 */
    record ChangeAsked(LocalDate on, SealState to, String reason, String by) implements SealFact {}

    record ChangeDecided(SealState to, boolean approved, String by) implements SealFact {}

    /** 停用、遗失、销毁、恢复 */
    record SealStateSet(LocalDate on, SealState state, String reason) implements SealFact {}

    /** 申请用印; of a letter its id, never its number */
    record UseAsked(
            long seal, @Nullable String of, @Nullable Long letter, int copies, String by) implements SealFact {}

    /** 批准或者不予批准用印 */
    record UseDecided(boolean approved, String by) implements SealFact {}

    /** 用印; of a letter the SHA-256 of its files */
    record SealUsed(
            long seal, @Nullable String pdf, @Nullable String ofd, String by) implements SealFact {}
}
