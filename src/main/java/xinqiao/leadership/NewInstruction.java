package xinqiao.leadership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a leader instructs on a case (批示).
 *
 * @param leader who instructs: a person in the leadership of the house
 * @param words the instruction, in the leader's own words
 * @param department to whom; {@code person} where somebody is named
 * @param due by when the written report is wanted
 */
public record NewInstruction(
        Occasion occasion,
        long leader,
        String words,
        LocalDate on,
        long department,
        @Nullable Long person,
        @Nullable LocalDate due) {}
