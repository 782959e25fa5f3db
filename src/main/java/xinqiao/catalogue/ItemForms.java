package xinqiao.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.rules.Rows;

/** The forms of structured items, shipped as data. */
@Component
public class ItemForms {
    private static final String FILE = "/catalogue/forms.yaml";

    private final Map<String, ItemForm> forms = read();

    /** The form of an item; none where it is published as text. */
    public Optional<ItemForm> find(String item) {
        return Optional.ofNullable(forms.get(item));
    }

    /** What is wrong in rows that fill in a form, row by row. */
    public static List<FormProblem> problems(ItemForm form, List<Map<String, String>> rows) {
        return Rows.problems(form, rows);
    }

    private static Map<String, ItemForm> read() {
        try (InputStream in = ItemForms.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is missing");
            Map<String, ItemForm> all = new LinkedHashMap<>();
            for (Entry form : Entry.of(in).entries("forms")) {
                List<ItemForm.Field> fields = form.entries("fields").stream()
                        .map(field -> new ItemForm.Field(
                                field.text("key"),
                                field.words(),
                                ItemForm.Type.valueOf(field.text("type").toUpperCase(Locale.ROOT)),
                                field.is("required")))
                        .toList();
                all.put(form.text("item"), new ItemForm(form.text("item"), fields));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
