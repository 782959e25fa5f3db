package xinqiao.journal;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end of a stream's chain, kept by the owner of the stream in its own row: the next fact continues from here, and a
 * removed tail no longer fits it.
 *
 * @param seq number of the last fact, 0 where there is none yet
 * @param hash SHA-256 of the last fact, 32 bytes
 */
public record Link(int seq, byte[] hash) {
    /** Before the first fact. */
    public static final Link START = new Link(0, new byte[32]);

    public Link {
        if (hash.length != 32) throw new IllegalArgumentException("A link's hash has 32 bytes, not " + hash.length);
        hash = hash.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link(int otherSeq, byte[] otherHash)
                && seq == otherSeq
                && Arrays.equals(hash, otherHash);
    }

    @Override
    public int hashCode() {
        return 31 * seq + Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return seq + ":" + HexFormat.of().formatHex(hash, 0, 4);
    }
}
