package xinqiao.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of one.
 *
 * @param from of an event its day
 * @param plan what stays inside
 */
public record DialogueDraft(
        String title, @Nullable LocalDate from, @Nullable LocalDate until, Content content, String plan) {}
