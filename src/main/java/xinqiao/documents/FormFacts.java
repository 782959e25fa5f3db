package xinqiao.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known for a form.
 *
 * @param house by its name
 * @param code what the QR code says; empty for none
 * @param day of the paper
 * @param values field by words; a field that isn't there is left to be filled in by hand
 * @param rows rows of lists, by the list's name
 */
public record FormFacts(
        String house,
        String code,
        LocalDate day,
        Map<String, String> values,
        Map<String, List<Map<String, String>>> rows) {
    public FormFacts {
        values = Map.copyOf(values);
        rows = Map.copyOf(rows);
    }

    /** To be filled in by hand. */
    public static FormFacts blank(String house, LocalDate day) {
        return new FormFacts(house, "", day, Map.of(), Map.of());
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
