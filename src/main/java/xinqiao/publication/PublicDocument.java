package xinqiao.publication;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a house makes public (主动公开的政府信息), as lists show it.
 *
 * @param number 索引号
 * @param house whose it is (公开主体)
 * @param department who makes it and so publishes it; null for what was brought in
 * @param item of the catalogue's second level, "GS-C01"
 * @param element which of the item's elements it is, counted from 1; null for the whole item
 * @param version the public one, or the last that was; 0 for none
 * @param publishedOn when it first became public
 * @param changedOn when that version became public
 * @param until the last day on which it is public; null for good
 */
public record PublicDocument(
        long id,
        String number,
        String house,
        @Nullable Long department,
        String item,
        @Nullable Integer element,
        DocumentKind kind,
        DocumentState state,
        int version,
        String title,
        String titleEn,
        Paper paper,
        String subject,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate changedOn,
        @Nullable LocalDate until) {
    /** Where all of them are found on the site. */
    public static final String LIBRARY = "/library";

    /** Where everybody reads it. */
    public String path() {
        return LIBRARY + "/" + number;
    }

    /** Its title in a language; the Chinese one where there is no other. */
    public String title(Locale locale) {
        return locale.getLanguage().equals("en") && !titleEn.isBlank() ? titleEn : title;
    }
}
