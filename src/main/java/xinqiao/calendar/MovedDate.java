package xinqiao.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stored date that another calendar moves, or makes definite.
 *
 * @param subject whose date it is, such as a petition's number
 * @param house code of the house that answers for it; whoever may not see the subject is told of the house only
 * @param term message key of the term's name
 * @param before null where the term stands still
 */
public record MovedDate(
        String subject,
        String house,
        String term,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        boolean provisionalBefore,
        boolean provisionalAfter) {}
