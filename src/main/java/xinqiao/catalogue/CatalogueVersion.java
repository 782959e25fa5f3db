package xinqiao.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a house's catalogue (公开事项目录): the direct customs' for its area, or a house's own.
 *
 * @param basedOn the version of the direct customs that it adopts; null for the national catalogue
 * @param summary what changed and why, in the house's words
 */
public record CatalogueVersion(
        long id,
        String house,
        int version,
        CatalogueState state,
        @Nullable Long basedOn,
        String summary,
        @Nullable LocalDate publishedOn,
        List<CatalogueItem> items) {
    public CatalogueVersion {
        items = List.copyOf(items);
    }

    public Optional<CatalogueItem> item(String item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }
}
