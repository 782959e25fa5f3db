package xinqiao.api.http;

/** Somebody else wrote after what the caller had seen; nothing was changed. */
public final class VersionMoved extends RuntimeException {
    private final int seq;

    /** @param seq what is the last one now */
    public VersionMoved(int seq) {
        super("now " + seq, null, false, false);
        this.seq = seq;
    }

    public int seq() {
        return seq;
    }
}
