package xinqiao.api.http;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as ISO 8601 writes them without a sign: of the years 1 to 9999, which the database keeps too. */
public final class Days {
    private Days() {}

    /** @throws WrongField for a day of any other year */
    @CanIgnoreReturnValue
    public static @Nullable LocalDate possible(String field, @Nullable LocalDate day) {
        boolean possible = day == null || day.getYear() > 0 && day.getYear() < 10_000;
        if (!possible) throw new WrongField(field, WrongField.Kind.NO_SUCH_VALUE);
        return day;
    }
}
