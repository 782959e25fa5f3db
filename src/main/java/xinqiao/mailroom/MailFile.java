package xinqiao.mailroom;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter with all that belongs to it.
 *
 * @param content nothing once it became a case, which has it then; nor are there any pictures
 * @param valuables as far as the viewer may see them: those of a case, whoever sees the case
 */
public record MailFile(
        MailItem item, @Nullable MailContent content, List<Taken> steps, List<Scan> scans, List<Valuable> valuables) {

    /** A step that was taken. */
    public record Taken(MailStep step, long person, Instant at) {}

    /** A picture, in the order of the papers. */
    public record Scan(long id, ScanPart part, String sha256, String type, long size) {}
}
