package xinqiao.reading;

/** A page that couldn't be read. */
final class Unread extends Exception {
    private static final long serialVersionUID = 1;

    /** Why, as the last part of a text's key. */
    enum Reason {
        /** 文件加密 */
        LOCKED,
        DAMAGED,
        PAGES,
        PIXELS,
        TOO_LARGE,
        /** The page alone. */
        UNREADABLE,
        TOO_SLOW,
        /** The worker ended while it read. */
        CRASHED
    }

    private final Reason reason;

    Unread(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
