package xinqiao.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, and what is wrong with it: shown again as it was, every problem at once. */
public record Form(Map<String, List<String>> values, List<Problem> problems) {
    /**
     * @param field name of the field that the summary leads to
     * @param key message key of the sentence, with the values it mentions
     */
    public record Problem(String field, String key, List<Object> values) {}

    public Form {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    /** Everything sent, without blanks at both ends and without NUL, which PostgreSQL can't keep; a line break is one character. */
    public static Form of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, all) -> values.put(
                        name,
                        Stream.of(all)
                                .map(text -> text.replace("\r\n", "\n")
                                        .replace("\0", "")
                                        .strip())
                                .toList()));
        return new Form(values, List.of());
    }

    public Form with(String name, String... all) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(all));
        return new Form(changed, problems);
    }

    public Form problem(String field, String key, Object... mentioned) {
        var more = new ArrayList<>(problems);
        more.add(new Problem(field, key, List.of(mentioned)));
        return new Form(values, more);
    }

    /** The same with a problem where the field is empty. */
    public Form require(String field, String key) {
        return value(field).isEmpty() ? problem(field, key) : this;
    }

    public boolean ok() {
        return problems.isEmpty();
    }

    public String value(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean chosen(String name, String value) {
        return all(name).contains(value);
    }

    /** The date that was entered; empty where there is none, it isn't one, or its year doesn't have four digits. */
    public Optional<LocalDate> date(String name) {
        try {
            return Optional.of(LocalDate.parse(value(name))).filter(day -> day.getYear() > 0 && day.getYear() <= 9999);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    public Optional<Problem> problemOf(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    public boolean wrong(String field) {
        return problemOf(field).isPresent();
    }

    /** Value of {@code aria-describedby}: the ids of hint and error, as far as they are shown. */
    public @Nullable String describedBy(String field, boolean hint) {
        if (wrong(field)) return hint ? field + "-hint " + field + "-error" : field + "-error";
        return hint ? field + "-hint" : null;
    }
}
