package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.Set;

/** Where was looked, by whom, and what was found (检索记录). */
public record Search(LocalDate on, Set<Integer> items, String where, String by, boolean found, String words) {
    public Search {
        items = Set.copyOf(items);
    }
}
