package xinqiao.workbench.palette;

import java.util.List;

/** What one can go to by some words, sorted by kind. */
public record Palette(String typed, List<Group> groups) {
    /** @param key of its heading */
    public record Group(String key, List<Hit> hits) {}

    public boolean nothing() {
        return groups.isEmpty();
    }
}
