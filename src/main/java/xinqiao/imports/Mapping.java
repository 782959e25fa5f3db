package xinqiao.imports;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which heading of the file stands for which column; guessed from the headings, and corrected by the one who imports. */
public record Mapping(Map<Column, String> headings) {
    public Mapping {
        headings = Map.copyOf(headings);
    }

    /** @param chosen what the person chose goes before what we guess */
    public static Mapping of(List<String> fileHeadings, Map<Column, String> chosen) {
        Map<Column, String> found = new EnumMap<>(Column.class);
        for (String heading : fileHeadings)
            Column.named(heading).ifPresent(column -> found.putIfAbsent(column, heading));
        chosen.forEach((column, heading) -> {
            if (fileHeadings.contains(heading)) found.put(column, heading);
        });
        return new Mapping(found);
    }

    public Optional<String> heading(Column column) {
        return Optional.ofNullable(headings.get(column));
    }

    /** Required columns that no heading stands for. */
    public List<Column> missing() {
        return List.of(Column.values()).stream()
                .filter(column -> column.required() && !headings.containsKey(column))
                .toList();
    }

    /** {@code title=主题,body=内容}, as the command line gives it. */
    static Map<Column, String> parse(String text) {
        Map<Column, String> chosen = new LinkedHashMap<>();
        for (String pair : text.split(",")) {
            int cut = pair.indexOf('=');
            if (cut < 0) continue;
            Column.named(pair.substring(0, cut))
                    .ifPresent(column -> chosen.put(column, pair.substring(cut + 1).strip()));
        }
        return chosen;
    }
}
