package xinqiao.redaction;

import org.jspecify.annotations.Nullable;

/**
 * What is to be covered, and why.
 *
 * @param page counted from 1
 * @param found null if it was drawn by hand
 */
public record Mark(
        int page, Box box, Ground ground, @Nullable Found found) {

    /** Drawn by hand. */
    public static Mark drawn(int page, Box box, Ground ground) {
        return new Mark(page, box, ground, null);
    }
}
