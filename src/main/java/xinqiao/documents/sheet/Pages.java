package xinqiao.documents.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * A document laid out.
 *
 * @param language language tag
 * @param date its own, for the file's too, so that the same document gives the same bytes
 * @param key what tells this document from every other
 * @param seal the middle of the seal (印章), on the last page that has text of the document
 */
public record Pages(
        String language, String title, String author, LocalDate date, String key, List<Sheet> sheets, Seal seal) {
    public Pages {
        sheets = List.copyOf(sheets);
    }

    /** @param page from 1 @param highest the highest place of its upper edge; the text ends above */
    public record Seal(int page, double x, double y, double highest) {}
}
