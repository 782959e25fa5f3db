package xinqiao.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import xinqiao.journal.rules.Canonical;

/**
 * One fact as it is written.
 *
 * <p>Its hash is {@link Canonical} over, in this order: the form's name {@code xinqiao-fact-1}, the previous fact's hash,
 * stream kind, stream id, number in the stream, direct customs, instant, by kind, account, post, name, fact kind, payload.
 *
 * @param at to the microsecond, which is what PostgreSQL keeps
 */
public record Fact(Stream stream, int seq, Instant at, By by, Entry entry, byte[] prev, byte[] hash) {

    /** The fact that continues a chain. */
    public static Fact after(Link last, Stream stream, Instant at, By by, Entry entry) {
        Instant kept = at.truncatedTo(ChronoUnit.MICROS);
        int seq = last.seq() + 1;
        return new Fact(stream, seq, kept, by, entry, last.hash(), hash(stream, seq, kept, by, entry, last.hash()));
    }

    public Link link() {
        return new Link(seq, hash);
    }

    /** What the hash must be, computed from the content. */
    public byte[] expectedHash() {
        return hash(stream, seq, at, by, entry, prev);
    }

    private static byte[] hash(Stream stream, int seq, Instant at, By by, Entry entry, byte[] prev) {
        return new Canonical("xinqiao-fact-1")
                .bytes(prev)
                .text(stream.kind())
                .number(stream.id())
                .number((long) seq)
                .text(stream.directCustoms())
                .instant(at)
                .text(by.kind())
                .number(by.account())
                .number(by.post())
                .text(by.name())
                .text(entry.kind())
                .text(entry.payload())
                .hash();
    }
}
