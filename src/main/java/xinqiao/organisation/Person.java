package xinqiao.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works, or worked, in a house.
 *
 * @param nameEn the name in Latin letters, if one is recorded
 * @param staffNo the authority's own number of the person
 */
public record Person(
        long id,
        String name,
        @Nullable String nameEn,
        @Nullable String staffNo) {

    public String name(Locale locale) {
        return nameEn != null && locale.getLanguage().equals("en") ? nameEn : name;
    }
}
