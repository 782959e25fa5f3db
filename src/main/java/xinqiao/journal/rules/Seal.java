package xinqiao.journal.rules;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Seal number {@code no} covers everything whose transaction is in {@code [fromXid, toXid)}.
 *
 * <p>Its hash is {@link Canonical} over, in this order: the form's name {@code xinqiao-seal-1}, the previous seal's hash,
 * no, fromXid, toXid, number of facts, their digest, number of readings, their digest, instant. The digest of facts is
 * SHA-256 over their hashes one after the other, ordered by transaction and id; that of readings the same over
 * {@link xinqiao.journal.Reading#hash}.
 */
public record Seal(
        int no,
        long fromXid,
        long toXid,
        long facts,
        byte[] factDigest,
        long readings,
        byte[] readingDigest,
        Instant at,
        byte[] prev,
        byte[] hash) {

    /** Stands before the first seal. */
    public static final Seal NONE =
            new Seal(0, 0, 0, 0, new byte[32], 0, new byte[32], Instant.EPOCH, new byte[32], new byte[32]);

    /** The seal that continues this one up to a transaction. */
    public Seal next(long toXid, Tally facts, Tally readings, Instant at) {
        Seal open = new Seal(
                no + 1,
                this.toXid,
                toXid,
                facts.count(),
                facts.digest(),
                readings.count(),
                readings.digest(),
                at.truncatedTo(ChronoUnit.MICROS),
                hash,
                new byte[32]);
        return open.withHash(open.expectedHash());
    }

    /** What the hash must be, computed from the content. */
    public byte[] expectedHash() {
        return new Canonical("xinqiao-seal-1")
                .bytes(prev)
                .number((long) no)
                .number(fromXid)
                .number(toXid)
                .number(facts)
                .bytes(factDigest)
                .number(readings)
                .bytes(readingDigest)
                .instant(at)
                .hash();
    }

    private Seal withHash(byte[] hash) {
        return new Seal(no, fromXid, toXid, facts, factDigest, readings, readingDigest, at, prev, hash);
    }
}
