package xinqiao.api.http;

import org.jspecify.annotations.Nullable;
import xinqiao.petition.Sheet;

/** Where the next page of a list begins, as it stands in addresses, and how much there is on it. */
public final class Cursors {
    private static final int MOST = 200;

    private Cursors() {}

    /** @throws WrongField for a page of none, or of more than there may be */
    public static void size(int size) {
        if (size < 1 || size > MOST) throw new WrongField("size", WrongField.Kind.NO_SUCH_VALUE);
    }

    public static Sheet.@Nullable Cursor read(@Nullable String after) {
        try {
            return after == null || after.isEmpty() ? null : Sheet.Cursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw new WrongField("after", WrongField.Kind.NO_SUCH_VALUE);
        }
    }
}
