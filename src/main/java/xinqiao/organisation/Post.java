package xinqiao.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post (岗位) that a person holds in a department; a person may hold several.
 *
 * @param validUntil its last day; none while nobody has ended it
 * @param behalfOf the post that it is exercised for while its holder is absent (代理); null for a post of one's own
 * @param revoked taken back before its last day
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
        @Nullable LocalDate validUntil,
        @Nullable Long behalfOf,
        boolean revoked) {

    public Post {
        powers = Set.copyOf(powers);
    }

    /** One that is held, and not exercised for somebody else. */
    public Post(
            long id,
            long personId,
            long departmentId,
            String titleZh,
            String titleEn,
            Scope scope,
            Set<Power> powers,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        this(id, personId, departmentId, titleZh, titleEn, scope, powers, validFrom, validUntil, null, false);
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? titleEn : titleZh;
    }

    /** Held on that day, or to be held after it. */
    public boolean lasts(LocalDate day) {
        return !revoked && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean heldOn(LocalDate day) {
        return lasts(day) && !day.isBefore(validFrom);
    }
}
