package xinqiao.petition;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A case that was received, and perhaps answered, before it came into this system.
 *
 * @param source names it in the system that it comes from; the same source is never taken in twice
 * @param writer who wrote it, as that system names them
 * @param reply the answer with its time, or both null while there is none: such a case waits for triage here
 */
public record EarlierCase(
        String source,
        String writer,
        String title,
        String body,
        LocalDateTime receivedAt,
        @Nullable String reply,
        @Nullable LocalDateTime repliedAt) {}
