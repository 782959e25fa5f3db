package xinqiao.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a template.
 *
 * @param zh the words as they were typed; {@code en} likewise
 * @param from the first day on which letters are issued in these words
 * @param until the last one; null: until they are withdrawn or others follow
 * @param basedOn the version that it was made from; null: the procedure's words
 * @param writers the persons who wrote any of it
 * @param reason why it was sent back, withdrawn or dropped
 * @param seq the last fact, which whoever changes it must have seen
 */
public record LetterTemplate(
        long id,
        String house,
        TemplateKey key,
        int version,
        TemplateState state,
        String zh,
        String en,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer basedOn,
        Set<Long> writers,
        String writtenBy,
        Instant writtenAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        int seq) {
    public LetterTemplate {
        writers = Set.copyOf(writers);
    }

    /** Whether letters of that day may be issued in its words; a later version may still go before it. */
    public boolean inForce(LocalDate day) {
        return state == TemplateState.APPROVED
                && from != null
                && !day.isBefore(from)
                && (until == null || !day.isAfter(until));
    }
}
