package xinqiao.archive;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the retention table (保管期限表).
 *
 * @param years counted from the year after the one in which the case was closed; null for good (永久)
 */
public record Retention(String code, @Nullable Integer years, String zh, String en) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    /** The last day on which it is kept; empty for good. */
    public Optional<LocalDate> until(LocalDate closedOn) {
        return Optional.ofNullable(years).map(many -> LocalDate.of(closedOn.getYear() + many, 12, 31));
    }
}
