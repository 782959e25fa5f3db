package xinqiao.redaction.pages;

/** What a file may cost. Beyond that it is refused, in words; none of these has a legal meaning. */
public final class Limits {
    public static final int PAGES = 500;
    /** Of one picture: A3 at 600 dots per inch is 70 million. */
    public static final long PIXELS = 80_000_000;
    /** Of a file, in bytes. */
    public static final long BYTES = 100L << 20;
    /** What a compressed part, and all of them together, may unpack to, in bytes. */
    public static final long PART = 256L << 20;

    public static final long UNPACKED = 1L << 30;
    /** Of a page, in points: A0 is 3370 long. */
    static final float SIDE = 7200;
    /** Drawing operations on one page. */
    static final int OPERATIONS = 1_000_000;

    private Limits() {}
}
