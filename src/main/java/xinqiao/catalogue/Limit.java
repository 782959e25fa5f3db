package xinqiao.catalogue;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The time limit of an item, or of one of its elements, as a rule that can be counted.
 *
 * @param days of those kinds that count days; else 0
 * @param day of what is yearly, such as {@code 01-31}; else empty
 * @param element the number of the element that it is for; null for the whole item
 */
public record Limit(
        TermKind kind, int days, String day, @Nullable Integer element) {
    /** The last day in a year. */
    public MonthDay monthDay() {
        return MonthDay.parse("--" + day);
    }

    public static Limit of(TermKind kind) {
        return new Limit(kind, 0, "", null);
    }

    /** Whether it sets a period that can be counted. */
    public boolean period() {
        return kind == TermKind.WORKING_DAYS || kind == TermKind.CALENDAR_DAYS || kind == TermKind.YEARLY;
    }

    /** Whether it may leave more time than another: kinds that can't be compared may. */
    public boolean looserThan(Limit other) {
        if (kind != other.kind) return !period() || other.period();
        return days > other.days || kind == TermKind.YEARLY && monthDay().isAfter(other.monthDay());
    }
}
