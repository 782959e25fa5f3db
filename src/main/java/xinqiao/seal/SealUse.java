package xinqiao.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.LetterKind;

/**
 * One use of a seal (用印): on which document, asked by whom, approved by whom, when.
 *
 * @param document the number of a letter, or the title of a paper
 * @param letter the kind of the letter that the system sealed; null for a paper
 */
public record SealUse(
        long id,
        long seal,
        String document,
        @Nullable LetterKind letter,
        String purpose,
        int copies,
        String askedBy,
        @Nullable Long askedPerson,
        Instant askedAt,
        UseState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable String usedBy,
        @Nullable Instant usedAt) {}
