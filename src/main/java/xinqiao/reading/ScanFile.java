package xinqiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scan as somebody sees it who may read a file with that content.
 *
 * @param page the one that is shown; null while it isn't read
 * @param holders the cases and letters that have it, as far as the viewer sees them
 */
public record ScanFile(Scan scan, int at, @Nullable ScanPage page, List<Holder> holders) {
    /** Whose file it is. */
    public enum Of {
        PETITION,
        APPLICATION,
        MAIL
    }

    /** @param name of the file there */
    public record Holder(Of of, long id, String number, String name) {}

    /** By what a correction knows that nobody else corrected the page meanwhile. */
    public String seen() {
        return page == null || page.correctedAt() == null
                ? ""
                : page.correctedAt().toString();
    }
}
