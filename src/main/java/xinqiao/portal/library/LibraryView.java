package xinqiao.portal.library;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.LibraryHits;
import xinqiao.publication.PublicDocument;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * The library's page: a search with what it found, or a list.
 *
 * @param searched whether words were looked for
 * @param listed documents of the list, where none were
 * @param count how many there are
 * @param more whether there may be more than were counted
 * @param narrowed whether anything but words narrows it
 * @param next address of the next page
 * @param here address of this search without a page, for what changes one thing of it
 */
public record LibraryView(
        Form form,
        LibraryFilter filter,
        String words,
        boolean searched,
        LibraryHits hits,
        List<PublicDocument> listed,
        int count,
        boolean more,
        boolean narrowed,
        @Nullable String next,
        @Nullable String first,
        String here,
        String feed,
        List<Option> houses,
        List<Option> items,
        List<Option> kinds,
        List<Option> validities,
        List<Integer> years) {

    public Map<DocumentKind, Integer> counted() {
        return hits.kinds();
    }

    /** Whether it was asked in letters alone, though what is public is written in Chinese. */
    public boolean latin() {
        String words = form.value("q");
        return words.codePoints().anyMatch(Character::isLetter)
                && words.codePoints().noneMatch(Character::isIdeographic);
    }
}
