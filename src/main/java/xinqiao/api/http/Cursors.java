package xinqiao.api.http;

import org.jspecify.annotations.Nullable;
import xinqiao.petition.Sheet;

/** Where the next page of a list begins, as it stands in addresses. */
public final class Cursors {
    private Cursors() {}

    public static Sheet.@Nullable Cursor read(@Nullable String after) {
        try {
            return after == null || after.isEmpty() ? null : Sheet.Cursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw new WrongField("after", WrongField.Kind.NO_SUCH_VALUE);
        }
    }
}
