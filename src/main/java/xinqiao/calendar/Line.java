package xinqiao.calendar;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * A sentence of an explanation, in no language yet.
 *
 * @param key message key
 * @param values dates and numbers, citations, and lines that are part of this one
 */
public record Line(String key, List<Object> values) {
    static Line of(String key, Object... values) {
        return new Line(key, List.of(values));
    }

    /** The sentence in a language: {@code line.in(ui.locale(), ui::t)}. */
    public String in(Locale locale, BiFunction<String, Object[], String> texts) {
        return texts.apply(
                key, values.stream().map(value -> told(value, locale, texts)).toArray());
    }

    private static Object told(Object value, Locale locale, BiFunction<String, Object[], String> texts) {
        return switch (value) {
            case Line line -> line.in(locale, texts);
            case Citation citation -> citation.in(locale);
            default -> value;
        };
    }
}
