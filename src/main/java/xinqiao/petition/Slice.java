package xinqiao.petition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The cases that a figure counts: one value for the number and for the list that it opens.
 *
 * @param from first day of registration (收到日期)
 * @param until last day
 * @param circulated what may be told to others: nothing from behind the report wall, whoever counts
 * @param only narrowed to these values
 */
public record Slice(Figure figure, LocalDate from, LocalDate until, boolean circulated, Map<Axis, String> only) {
    private static final String CIRCULATED = "CIRCULATED";
    private static final String VALUE = "[0-9A-Za-z_-]{1,40}";

    public Slice {
        Map<Axis, String> sorted = new EnumMap<>(Axis.class);
        sorted.putAll(only);
        only = Collections.unmodifiableMap(sorted);
    }

    public static Slice of(LocalDate from, LocalDate until) {
        return new Slice(Figure.REGISTERED, from, until, false, Map.of());
    }

    public Slice with(Figure other) {
        return new Slice(other, from, until, circulated, only);
    }

    public Slice with(Axis axis, String value) {
        Map<Axis, String> more = new EnumMap<>(Axis.class);
        more.putAll(only);
        more.put(axis, value);
        return new Slice(figure, from, until, circulated, more);
    }

    public Slice between(LocalDate first, LocalDate last) {
        return new Slice(figure, first, last, circulated, only);
    }

    public Slice forOthers() {
        return new Slice(figure, from, until, true, only);
    }

    /** As an address carries it: {@code REPEATS.2026-01-01.2026-03-31.HOUSE.8602}. */
    public String text() {
        var text = new StringBuilder(figure + "." + from + "." + until);
        if (circulated) text.append('.').append(CIRCULATED);
        only.forEach((axis, value) -> text.append('.').append(axis).append('.').append(value));
        return text.toString();
    }

    /** Empty for what nobody wrote here. */
    public static Optional<Slice> parse(String text) {
        try {
            String[] parts = text.split("\\.", -1);
            if (parts.length < 3) return Optional.empty();
            boolean circulated = parts.length > 3 && parts[3].equals(CIRCULATED);
            var slice = new Slice(Figure.valueOf(parts[0]), day(parts[1]), day(parts[2]), circulated, Map.of());
            String[] rest = Arrays.copyOfRange(parts, circulated ? 4 : 3, parts.length);
            if (rest.length % 2 != 0) return Optional.empty();
            for (int i = 0; i < rest.length; i += 2) {
                Axis axis = Axis.valueOf(rest[i]);
                if (!rest[i + 1].matches(VALUE) || !fits(axis, rest[i + 1])) return Optional.empty();
                slice = slice.with(axis, rest[i + 1]);
            }
            return Optional.of(slice);
        } catch (IllegalArgumentException | DateTimeException nobodyWroteIt) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) throw new DateTimeException(text);
        return day;
    }

    private static boolean fits(Axis axis, String value) {
        return switch (axis) {
            case DEPARTMENT -> value.equals(Axis.NONE) || value.matches("\\d{1,18}");
            case PERSON, ALIKE -> value.matches("\\d{1,18}");
            case MONTH -> value.matches("\\d{4}-(0[1-9]|1[0-2])");
            case HOUSE, KIND, OUTCOME, FORM, PURPOSE, REPEAT, JOINT, GROUP_BAND, CONTENT -> true;
        };
    }
}
