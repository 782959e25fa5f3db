package xinqiao.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What a spreadsheet holds.
 *
 * @param unread why it can't be read at all, a message key; empty where it can
 * @param items those that can be read, in its order
 * @param problems what is wrong, by line and column
 */
public record SheetReport(String unread, List<CatalogueItem> items, List<Problem> problems) {
    public SheetReport {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /** @param line of the file, the heading being line 1 @param reason a message key */
    public record Problem(int line, Optional<SheetColumn> column, String reason, List<Object> values) {
        Problem(int line, SheetColumn column, String reason, Object... values) {
            this(line, Optional.of(column), reason, List.of(values));
        }
    }

    static SheetReport unreadable(String why) {
        return new SheetReport(why, List.of(), List.of());
    }

    /** Nothing of a file is loaded unless all of it can be read. */
    public boolean good() {
        return unread.isEmpty() && problems.isEmpty() && !items.isEmpty();
    }
}
