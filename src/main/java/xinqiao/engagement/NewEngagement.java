package xinqiao.engagement;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to engage in a case, for what, until when, with which papers.
 *
 * @param text whether they read the petition's own words
 * @param attachments ids of files, {@code letters} of issued letters
 */
public record NewEngagement(
        long participant,
        String purpose,
        @Nullable LocalDate until,
        boolean text,
        Set<Long> attachments,
        Set<Long> letters) {
    public NewEngagement {
        attachments = Set.copyOf(attachments);
        letters = Set.copyOf(letters);
    }

    public boolean none() {
        return !text && attachments.isEmpty() && letters.isEmpty();
    }
}
