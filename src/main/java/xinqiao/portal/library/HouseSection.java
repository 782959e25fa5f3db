package xinqiao.portal.library;

import java.util.List;
import java.util.Map;
import xinqiao.organisation.House;
import xinqiao.publication.PublicDocument;
import xinqiao.web.Link;
import xinqiao.web.Option;

/**
 * The section of one house (GS-16).
 *
 * @param counts how many documents of each of the catalogue's items are public
 * @param below the houses under it
 * @param more pages of its own besides: guides, figures that it shows
 */
public record HouseSection(
        House house,
        List<PublicDocument> latest,
        List<Option> items,
        Map<String, Integer> counts,
        List<House> below,
        List<Link> more) {}
