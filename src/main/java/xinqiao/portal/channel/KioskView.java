package xinqiao.portal.channel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.House;
import xinqiao.portal.visit.QrCode;
import xinqiao.publication.PublicDocument;

/**
 * A page of a query terminal.
 *
 * @param path of its first page
 * @param idle seconds untouched before it counts down
 * @param countdown seconds that it counts
 * @param items with something public in them: number and name
 * @param found a list, on the pages that have one
 * @param head over the list
 */
public record KioskView(
        House house,
        String path,
        long idle,
        long countdown,
        Map<String, String> items,
        List<PublicDocument> found,
        String head,
        Sought sought,
        @Nullable Reading reading) {

    /**
     * What was looked for.
     *
     * @param elsewhere whether the house has nothing of it, and others have
     * @param none whether nobody has; what is listed then is near it
     * @param meant words that would find something; empty for none
     */
    public record Sought(String words, boolean elsewhere, boolean none, String meant) {
        static final Sought NOTHING = new Sought("", false, false, "");
    }

    /** A document that is read. */
    public record Reading(PublicDocument one, List<String> about, List<String> paragraphs, QrCode qr) {}
}
