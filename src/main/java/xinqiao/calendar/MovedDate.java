package xinqiao.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stored date that another calendar moves, or makes definite.
 *
 * @param subject whose date it is, such as a petition's number
 * @param term message key of the term's name
 * @param before null where the term stands still
 */
public record MovedDate(
        String subject,
        String term,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        boolean provisionalBefore,
        boolean provisionalAfter) {}
