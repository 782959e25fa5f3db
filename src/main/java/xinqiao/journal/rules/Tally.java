package xinqiao.journal.rules;

import java.security.MessageDigest;

/** Counts and digests rows as they pass, in constant memory. */
public final class Tally {
    private final MessageDigest sha256 = Canonical.sha256();
    private long count;

    public void add(byte[] hash) {
        sha256.update(hash);
        count++;
    }

    public long count() {
        return count;
    }

    /** Ends the tally: what is added afterwards belongs to a new digest. */
    public byte[] digest() {
        return sha256.digest();
    }
}
