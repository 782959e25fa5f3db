package xinqiao.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * A period of the statistics (月、季度、半年、全年).
 *
 * @param number which one of the year, from 1
 */
public record Period(Kind kind, int year, int number) {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(0[1-9]|1[0-2])))?");

    /** How long a period is. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    /** The one in which a day lies. */
    @Enforces(Provision.JF_L9)
    public static Period of(Kind kind, LocalDate day) {
        return new Period(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months + 1);
    }

    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * kind.months + 1, 1);
    }

    public LocalDate until() {
        return from().plusMonths(kind.months).minusDays(1);
    }

    /** 上期 */
    public Period before() {
        return of(kind, from().minusDays(1));
    }

    public Period next() {
        return of(kind, until().plusDays(1));
    }

    /** 上年同期 */
    public Period yearBefore() {
        return new Period(kind, year - 1, number);
    }

    /** As an address carries it: {@code 2026}, {@code 2026-H1}, {@code 2026-Q4}, {@code 2026-11}. */
    public String text() {
        return switch (kind) {
            case MONTH -> "%04d-%02d".formatted(year, number);
            case QUARTER -> "%04d-Q%d".formatted(year, number);
            case HALF_YEAR -> "%04d-H%d".formatted(year, number);
            case YEAR -> "%04d".formatted(year);
        };
    }

    /** Empty for what nobody wrote here. */
    public static Optional<Period> parse(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) return Optional.empty();
        int year = Integer.parseInt(found.group(1));
        if (year < 1900) return Optional.empty();
        if (found.group(2) != null)
            return Optional.of(new Period(Kind.HALF_YEAR, year, Integer.parseInt(found.group(3))));
        if (found.group(4) != null)
            return Optional.of(new Period(Kind.QUARTER, year, Integer.parseInt(found.group(5))));
        if (found.group(6) != null) return Optional.of(new Period(Kind.MONTH, year, Integer.parseInt(found.group(6))));
        return Optional.of(new Period(Kind.YEAR, year, 1));
    }
}
