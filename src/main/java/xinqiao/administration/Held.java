package xinqiao.administration;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A thing as it is now.
 *
 * @param key names it among those of its kind
 * @param title what it is called, as the list of changes keeps it
 * @param houseCode the house that it belongs to; empty where it belongs to none
 * @param fields all that can be changed, as text
 */
public record Held(Item item, String key, String title, String houseCode, SortedMap<String, String> fields) {
    public Held {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static Held of(Item item, String key, String title, String houseCode, Map<String, String> fields) {
        return new Held(item, key, title, houseCode, new TreeMap<>(fields));
    }

    /** What is wanted instead: the fields that were given, the others as they are. */
    Map<String, String> with(Map<String, String> given) {
        Map<String, String> wanted = new TreeMap<>(fields);
        given.forEach((field, value) -> {
            if (wanted.containsKey(field)) wanted.put(field, value);
        });
        return wanted;
    }
}
