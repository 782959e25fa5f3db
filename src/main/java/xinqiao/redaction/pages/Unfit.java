package xinqiao.redaction.pages;

import java.io.IOException;

/** A file that can't be shown; the reason is the last part of a text's key. */
public final class Unfit extends IOException {
    /** Why. */
    public enum Reason {
        LOCKED,
        DAMAGED,
        BOMB,
        PAGES,
        PIXELS,
        /** JPEG 2000 */
        PICTURE_FORMAT,
        COMPLEX
    }

    private final Reason reason;

    public Unfit(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
