package xinqiao.documents.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** With other pages behind, in their own language; the seal stays where it is. */
    public Pages and(Pages other) {
        int blocks = sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .mapToInt(Line::block)
                .max()
                .orElse(0);
        List<Sheet> all = new ArrayList<>(sheets);
        for (Sheet sheet : other.sheets)
            all.add(new Sheet(
                    sheet.lines().stream().map(line -> line.after(blocks)).toList(), sheet.strokes(), other.language));
        return new Pages(language, title, author, date, key + other.key, all, seal);
    }

    /** @param page from 1 @param highest the highest place of its upper edge; the text ends above */
    public record Seal(int page, double x, double y, double highest) {}
}
