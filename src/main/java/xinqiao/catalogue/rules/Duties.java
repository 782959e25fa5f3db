package xinqiao.catalogue.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** From which day an item is a duty of a house. */
public final class Duties {
    private Duties() {}

    /**
     * A new version doesn't let a house begin anew with what it owed before.
     *
     * @param own versions of the house's own catalogue, the newest first
     * @param above those of its direct customs, by which it went before it had one; the newest first
     */
    @Enforces(Provision.GS_6B)
    public static Map<String, LocalDate> since(List<CatalogueVersion> own, List<CatalogueVersion> above) {
        LocalDate adopted = own.isEmpty() ? null : own.getLast().publishedOn();
        List<CatalogueVersion> all = Stream.concat(
                        own.stream(), above.stream().filter(one -> adopted == null || !after(one, adopted)))
                .filter(one -> one.publishedOn() != null)
                .toList();
        Map<String, LocalDate> since = new HashMap<>();
        if (all.isEmpty()) return since;
        for (CatalogueItem item : all.getFirst().items())
            all.stream()
                    .takeWhile(one -> one.item(item.id()).isPresent())
                    .forEach(one -> keep(since, item, one.publishedOn()));
        return since;
    }

    private static boolean after(CatalogueVersion one, LocalDate day) {
        return one.publishedOn() != null && one.publishedOn().isAfter(day);
    }

    private static void keep(Map<String, LocalDate> since, CatalogueItem item, @Nullable LocalDate day) {
        if (day != null) since.put(item.id(), day);
    }
}
