package xinqiao.administration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields as text, read as what they mean. */
record Fields(Map<String, String> all) {
    String text(String field) {
        return all.getOrDefault(field, "").strip();
    }

    @Nullable
    String textOrNull(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    boolean yes(String field) {
        return text(field).equals("yes");
    }

    Optional<Long> id(String field) {
        try {
            return Optional.of(Long.valueOf(text(field)));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> one(String field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text(field)))
                .findFirst();
    }

    /** The constants that are named, apart by blanks; names that there aren't are left out. */
    <E extends Enum<E>> Set<E> some(String field, Class<E> type) {
        var named = Set.of(text(field).split("[\\s,，、;；]+"));
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> named.contains(value.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    static String words(Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
