package xinqiao.journal;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * What the owner of a stream kind remembers of the ends of its streams. The check compares it with the facts, so that a
 * fact cut off the end, or put there past the owner, is noticed at once and not only after the next seal.
 */
public interface StreamHeads {
    /** The kind of the streams, as in {@link Stream#kind()}. */
    String kind();

    /** The ends of the streams whose id is greater than the given one, by ascending id, at most so many. */
    List<Head> after(DSLContext tx, long id, int limit);

    /** Those of a table that keeps them beside whatever else it has of its streams. */
    static List<Head> in(
            DSLContext tx,
            Table<?> table,
            Field<Long> key,
            Field<Integer> seq,
            Field<byte[]> hash,
            long id,
            int limit) {
        return tx.select(key, seq, hash)
                .from(table)
                .where(key.gt(id))
                .orderBy(key)
                .limit(limit)
                .fetch(row -> new Head(row.value1(), new Link(row.value2(), row.value3())));
    }

    /** One stream's end as its owner keeps it. */
    record Head(long id, Link link) {}
}
