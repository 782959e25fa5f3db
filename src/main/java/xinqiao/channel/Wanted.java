package xinqiao.channel;

import java.util.Set;
import xinqiao.publication.DocumentKind;

/** What a subscriber wants to be told of; an empty set leaves all open. */
public record Wanted(Set<String> houses, Set<DocumentKind> kinds, Set<String> items, Set<String> businesses) {
    public Wanted {
        houses = Set.copyOf(houses);
        kinds = Set.copyOf(kinds);
        items = Set.copyOf(items);
        businesses = Set.copyOf(businesses);
    }
}
