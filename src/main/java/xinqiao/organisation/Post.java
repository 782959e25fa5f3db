package xinqiao.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post (岗位) that a person holds in a department; a person may hold several.
 *
 * @param validUntil its last day; none while nobody has ended it
 */
public record Post(
        long id,
        long personId,
        long departmentId,
        String titleZh,
        String titleEn,
        Scope scope,
        Set<Power> powers,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public Post {
        powers = Set.copyOf(powers);
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : titleZh;
    }

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
