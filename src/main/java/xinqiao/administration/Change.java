package xinqiao.administration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A change that was made.
 *
 * @param seq its number among the changes of the same thing, from 1
 * @param before empty where the thing was new
 */
public record Change(
        long id,
        Item item,
        String key,
        int seq,
        Deed deed,
        String title,
        Instant at,
        String by,
        Map<String, String> before,
        Map<String, String> after) {

    /** A field that isn't what it was. */
    public record Difference(String field, String before, String after) {}

    public List<Difference> differences() {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Difference(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .toList();
    }

    /** Whether there is something to go back to. */
    public boolean hasBefore() {
        return !before.isEmpty();
    }
}
