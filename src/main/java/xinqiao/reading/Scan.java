package xinqiao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file whose words are read.
 *
 * @param pages how many; null before it was opened
 * @param done how many of them were read, or tried in vain
 * @param failed those that couldn't be read
 * @param failure why the file couldn't be opened, as the last part of a text's key
 */
public record Scan(
        long id,
        String sha256,
        String type,
        State state,
        @Nullable Integer pages,
        int done,
        List<Failed> failed,
        @Nullable String failure) {

    public enum State {
        DUE,
        READING,
        DONE,
        STOPPED,
        /** It couldn't be opened. */
        FAILED
    }

    /** @param reason the last part of a text's key */
    public record Failed(int page, String reason) {}

    public boolean running() {
        return state == State.DUE || state == State.READING;
    }

    /** Whether something of it might be read if it were tried again. */
    public boolean unfinished() {
        return !running() && (state != State.DONE || !failed.isEmpty());
    }
}
