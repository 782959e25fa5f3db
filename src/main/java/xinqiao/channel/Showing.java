package xinqiao.channel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That something was made public in one way.
 *
 * @param publication its 索引号; null where the whole item of the catalogue is meant
 * @param item of the catalogue
 * @param medium such as the name of a newspaper
 * @param until the last day; null where it stays
 * @param ended the day on which it was taken down, if before
 * @param sheet what we printed for it; null for other ways
 * @param target to whom it was brought
 */
public record Showing(
        long id,
        String house,
        ChannelKind channel,
        @Nullable String publication,
        @Nullable String item,
        String title,
        String medium,
        String place,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate ended,
        String note,
        String enteredBy,
        @Nullable Sheet sheet,
        @Nullable Long screen,
        @Nullable Long target) {

    /** @param paragraphs of an excerpt, counted from 0; empty for the full text */
    public record Sheet(Size size, String language, List<Integer> paragraphs) {
        public Sheet {
            paragraphs = List.copyOf(paragraphs);
        }

        public enum Size {
            A3,
            A4
        }
    }

    /** Whether it can be seen on that day. */
    public boolean shown(LocalDate day) {
        return ended == null && !from.isAfter(day);
    }

    /** Whether its time is over and it still stands there. */
    public boolean overdue(LocalDate day) {
        return shown(day) && until != null && !until.isAfter(day);
    }
}
