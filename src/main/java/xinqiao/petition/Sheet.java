package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the following page begins, or null after the last
 */
public record Sheet(List<Line> lines, @Nullable Cursor next) {
    /** The place after a line: lists are paged by key, never by counting. */
    public record Cursor(@Nullable LocalDate dueOn, long id) {
        /** As it stands in an address: {@code 2026-11-22_17}, or {@code _17} without a date. */
        @Override
        public String toString() {
            return (dueOn == null ? "" : dueOn) + "_" + id;
        }

        /** @throws IllegalArgumentException for what no list wrote */
        public static Cursor parse(String text) {
            int cut = text.indexOf('_');
            if (cut < 0) throw new IllegalArgumentException("no cursor: " + text);
            try {
                LocalDate due = cut == 0 ? null : LocalDate.parse(text.substring(0, cut));
                return new Cursor(due, Long.parseLong(text.substring(cut + 1)));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("no cursor: " + text, e);
            }
        }
    }
}
