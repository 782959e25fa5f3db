package xinqiao.imports;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which heading of the file stands for which column; guessed from the headings, and corrected by the one who imports. */
public record Mapping(Map<CaseColumn, String> headings) {
    public Mapping {
        headings = Map.copyOf(headings);
    }

    /** @param chosen what the person chose goes before what we guess */
    public static Mapping of(List<String> fileHeadings, Map<CaseColumn, String> chosen) {
        Map<CaseColumn, String> found = new EnumMap<>(CaseColumn.class);
        for (String heading : fileHeadings)
            CaseColumn.named(heading).ifPresent(column -> found.putIfAbsent(column, heading));
        chosen.forEach((column, heading) -> {
            if (fileHeadings.contains(heading)) found.put(column, heading);
        });
        return new Mapping(found);
    }

    public Optional<String> heading(CaseColumn column) {
        return Optional.ofNullable(headings.get(column));
    }

    /** Required columns that no heading stands for. */
    public List<CaseColumn> missing() {
        return List.of(CaseColumn.values()).stream()
                .filter(column -> column.required() && !headings.containsKey(column))
                .toList();
    }

    /** {@code title=主题,body=内容}, as the command line gives it. */
    static Map<CaseColumn, String> parse(String text) {
        Map<CaseColumn, String> chosen = new LinkedHashMap<>();
        for (String pair : text.split(",")) {
            int cut = pair.indexOf('=');
            if (cut < 0) continue;
            CaseColumn.named(pair.substring(0, cut))
                    .ifPresent(
                            column -> chosen.put(column, pair.substring(cut + 1).strip()));
        }
        return chosen;
    }
}
