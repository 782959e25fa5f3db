package xinqiao.publication;

import java.util.List;
import java.util.Map;
import xinqiao.search.Excerpts.Piece;

/**
 * What a search found.
 *
 * @param hits those of the page that was asked for, the best first
 * @param found how many there are in all, or at least where more
 * @param more whether there may be more than were counted
 * @param kinds how many there are of each kind; empty where not all were counted
 * @param alternatives other words of the trade that were looked for too
 * @param suggestion words that would find something, where these found nothing; empty for none
 * @param near documents with a title like these words, where little was found
 */
public record LibraryHits(
        List<Hit> hits,
        int found,
        boolean more,
        Map<DocumentKind, Integer> kinds,
        List<String> alternatives,
        String suggestion,
        List<PublicDocument> near) {
    public static final LibraryHits NONE = new LibraryHits(List.of(), 0, false, Map.of(), List.of(), "", List.of());

    /** @param excerpt a piece of the text around the words; empty where the title alone has them */
    public record Hit(PublicDocument document, List<Piece> title, List<Piece> excerpt) {}
}
