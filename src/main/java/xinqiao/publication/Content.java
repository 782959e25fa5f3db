package xinqiao.publication;

import java.util.List;
import java.util.Map;

/**
 * What one version of a public document says.
 *
 * @param titleEn empty where there is no English one
 * @param body paragraphs, a line each; empty where rows say all
 * @param subject one of the business types of inquiries, by which people subscribe; empty for none
 * @param rows the item's form filled in, field by value
 */
public record Content(
        String title,
        String titleEn,
        String body,
        String bodyEn,
        Paper paper,
        String subject,
        List<Map<String, String>> rows) {
    public Content {
        rows = rows.stream().map(Map::copyOf).toList();
    }

    /** Words alone. */
    public static Content of(String title, String body) {
        return new Content(title, "", body, "", Paper.NONE, "", List.of());
    }
}
