package xinqiao.petition;

import java.time.LocalDateTime;

/**
 * A case that was received and answered before it came into this system.
 *
 * @param source names it in the system that it comes from; the same source is never taken in twice
 * @param writer who wrote it, as that system names them
 */
public record Answered(
        String source,
        String writer,
        String title,
        String body,
        LocalDateTime receivedAt,
        String reply,
        LocalDateTime repliedAt) {}
