package xinqiao.portal.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.guide.GuideBook;
import xinqiao.guide.GuideKind;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.House;

/**
 * The guides of a house as everybody finds them.
 *
 * @param catalogue by which the house publishes; null for the national one
 * @param own whether the house adopted it itself
 */
public record HouseGuides(
        House house,
        List<GuideBook.Shown> shown,
        @Nullable CatalogueVersion catalogue,
        boolean own,
        @Nullable Contacts contacts) {
    public Optional<GuideBook.Shown> of(GuideKind kind) {
        return shown.stream().filter(one -> one.kind() == kind).findFirst();
    }

    public String paper(GuideKind kind) {
        return "/houses/" + house.code() + "/guides/" + kind.slug() + ".pdf";
    }
}
