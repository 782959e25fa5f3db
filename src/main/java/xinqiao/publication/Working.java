package xinqiao.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a public document on its way, as whoever works on it sees it.
 *
 * @param revision how often it was written; whoever writes it says which one was seen
 */
public record Working(
        PublicDocument document,
        int version,
        VersionState state,
        int revision,
        LocalDate formedOn,
        @Nullable LocalDate publishedOn,
        Content content,
        Course course,
        List<Attached> files,
        List<Finding> inFiles) {
    public Working {
        files = List.copyOf(files);
        inFiles = List.copyOf(inFiles);
    }

    public long id() {
        return document.id();
    }
}
