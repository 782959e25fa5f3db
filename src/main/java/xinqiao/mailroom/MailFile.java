package xinqiao.mailroom;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter with all that belongs to it.
 *
 * @param content nothing for a letter that became a case which the viewer doesn't see
 * @param petition the case it became or was added to, as far as the viewer sees it
 */
public record MailFile(
        MailItem item,
        @Nullable MailContent content,
        List<Taken> steps,
        List<Scan> scans,
        List<Valuable> valuables,
        @Nullable Long petition) {

    /** A step that was taken. */
    public record Taken(MailStep step, long person, Instant at) {}

    /** A picture, in the order of the papers. */
    public record Scan(long id, ScanPart part, String sha256, String type, long size) {}
}
