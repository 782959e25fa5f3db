package xinqiao.petition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act on many cases.
 *
 * @param endedAt null while it goes on, or when it was broken off
 */
public record BulkRun(
        UUID id, BulkAct act, Instant beganAt, @Nullable Instant endedAt, List<Item> items) {

    /** What became of one case. */
    public record Item(long petition, Result result, List<Reason> reasons) {}

    /** Why not, in the words of whoever acted, with the article. */
    public record Reason(String words, String article) {}

    public enum Result {
        DONE,
        /** the law says no */
        REFUSED,
        /** somebody else acted in between */
        CHANGED,
        /** not there any more for this person */
        NOT_THERE,
        /** something broke; nothing of this case was changed */
        FAILED
    }

    public long count(Result result) {
        return items.stream().filter(item -> item.result() == result).count();
    }
}
