package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the following page begins, or null after the last
 * @param previous where the page before ends, or null on the first
 */
public record Sheet(
        List<Line> lines, @Nullable Cursor next, @Nullable Cursor previous) {
    /**
     * The place between two lines: lists are paged by key, never by counting.
     *
     * @param day the date that the list is sorted by, null where there is none
     * @param back whether the page before it is wanted instead of the one after
     */
    public record Cursor(@Nullable LocalDate day, long id, boolean back) {
        private static final String BACK = "~";

        /** As it stands in an address: {@code 2026-11-22_17}, or {@code _17} without a date; backwards {@code ~_17}. */
        @Override
        public String toString() {
            return (back ? BACK : "") + (day == null ? "" : day) + "_" + id;
        }

        /** @throws IllegalArgumentException for what no list wrote */
        public static Cursor parse(String text) {
            boolean back = text.startsWith(BACK);
            String place = back ? text.substring(1) : text;
            int cut = place.indexOf('_');
            if (cut < 0) throw new IllegalArgumentException("no cursor: " + text);
            try {
                LocalDate day = cut == 0 ? null : LocalDate.parse(place.substring(0, cut));
                // what no database could be asked
                if (day != null && (day.getYear() < 1 || day.getYear() > 9999))
                    throw new IllegalArgumentException("no day of a list");
                return new Cursor(day, Long.parseLong(place.substring(cut + 1)), back);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("no cursor: " + text, e);
            }
        }
    }
}
