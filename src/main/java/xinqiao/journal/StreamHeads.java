package xinqiao.journal;

import java.util.List;
import org.jooq.DSLContext;

/**
 * What the owner of a stream kind remembers of the ends of its streams. The check compares it with the facts, so that a
 * fact cut off the end, or put there past the owner, is noticed at once and not only after the next seal.
 */
public interface StreamHeads {
    /** The kind of the streams, as in {@link Stream#kind()}. */
    String kind();

    /** The ends of the streams whose id is greater than the given one, by ascending id, at most so many. */
    List<Head> after(DSLContext tx, long id, int limit);

    /** One stream's end as its owner keeps it. */
    record Head(long id, Link link) {}
}
