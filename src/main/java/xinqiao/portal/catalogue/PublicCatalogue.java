package xinqiao.portal.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueVersion;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.organisation.House;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * The catalogue of a house as everybody reads it.
 *
 * @param one the version that is shown; null for the national catalogue
 * @param house whose page it is: until it has published its own, that of its direct customs is shown
 * @param items those that the filter leaves
 * @param versions what the house has published so far, the newest first
 */
public record PublicCatalogue(
        @Nullable CatalogueVersion one,
        House house,
        List<CatalogueItem> items,
        List<CatalogueVersion> versions,
        Map<Long, String> departments,
        NationalCatalogue national,
        Form filter,
        List<Option> houses,
        List<Option> levels,
        List<Option> channels) {
    static final String PATH = "/catalogue";

    /** Whether the house adopted it itself. */
    public boolean own() {
        return one != null && one.house().equals(house.code());
    }

    public String path(CatalogueVersion version) {
        return PATH + "?house=" + house.code() + "&version=" + version.version();
    }
}
