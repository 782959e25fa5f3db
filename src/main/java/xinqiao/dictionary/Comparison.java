package xinqiao.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of an entry.
 *
 * @param field {@code zh}, {@code en}, {@code order}, {@code least}, {@code valid-from} or {@code closed}; its words are
 *     {@code dictionary.field.} and this
 */
public record Comparison(
        String field, @Nullable String before, @Nullable String after) {

    /** @param before null for an entry that is new */
    public static List<Comparison> of(@Nullable DictionaryEntry before, DictionaryEntry after) {
        List<Comparison> differences = new ArrayList<>();
        note(differences, "zh", before == null ? null : before.zh(), after.zh());
        note(differences, "en", before == null ? null : before.en(), after.en());
        note(differences, "order", before == null ? null : before.order(), after.order());
        note(differences, "least", before == null ? null : before.least(), after.least());
        note(differences, "valid-from", before == null ? null : before.validFrom(), after.validFrom());
        note(differences, "closed", before == null ? null : before.closed(), after.closed());
        return differences;
    }

    private static void note(
            List<Comparison> differences, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) differences.add(new Comparison(field, words(before), words(after)));
    }

    private static @Nullable String words(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
