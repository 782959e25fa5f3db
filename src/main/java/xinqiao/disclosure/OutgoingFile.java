package xinqiao.disclosure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.files.StoredFile;

/**
 * A file to be given, as those see it who work on the application.
 *
 * @param original as it was brought; it never leaves the house
 * @param copy what was made to be given; null before the first one, and while its marks change
 * @param revision counts the changes of its marks; a change says which one it had seen
 * @param making how far a copy being made is; null while none is
 * @param faults why the last copy that was asked for was not made
 * @param open what the viewer may do with it now
 */
public record OutgoingFile(
        Outgoing outgoing,
        StoredFile original,
        @Nullable StoredFile copy,
        int pages,
        OutgoingMarks marks,
        int revision,
        @Nullable Making making,
        List<Fault> faults,
        Instant addedAt,
        List<OutgoingMove> open) {

    /** @param page the one being made */
    public record Making(int page, Instant since) {}

    /** An objection as it is kept: a text's key with its values. */
    public record Fault(String key, List<String> values) {}

    public int no() {
        return outgoing.no();
    }

    /** Whether its marks may be changed by the viewer now. */
    public boolean markable() {
        return making == null && open.contains(OutgoingMove.HAND_OVER);
    }
}
