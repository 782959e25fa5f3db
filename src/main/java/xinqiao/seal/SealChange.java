package xinqiao.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a seal is to be put out of use, is lost, is to be destroyed or comes back (停用、遗失、销毁、恢复): asked for by one,
 * decided by another.
 *
 * @param approved null while it waits
 */
public record SealChange(
        long id,
        long seal,
        SealState to,
        String reason,
        String askedBy,
        long askedPerson,
        Instant askedAt,
        @Nullable Boolean approved,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String words) {}
