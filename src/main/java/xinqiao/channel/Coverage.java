package xinqiao.channel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a channel covers something.
 *
 * @param since the first day on which it did
 * @param until the last day; null while it lasts
 */
public record Coverage(
        ChannelKind channel, LocalDate since, @Nullable LocalDate until) {
    public boolean now(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
