package xinqiao.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.PublicChannel;

/**
 * How a house stands with an item of its catalogue.
 *
 * @param channels that the house chose and that nothing shows it on
 */
public record ItemStanding(
        CatalogueItem item, StandingState state, List<ElementStanding> elements, Set<PublicChannel> channels) {
    public ItemStanding {
        elements = List.copyOf(elements);
        channels = Set.copyOf(channels);
    }

    /** The first last day that is still to come, or has passed. */
    public Optional<LocalDate> due() {
        return elements.stream()
                .map(ElementStanding::due)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder());
    }

    /** When anything of it was last published. */
    public Optional<LocalDate> published() {
        return elements.stream()
                .map(ElementStanding::published)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder());
    }
}
