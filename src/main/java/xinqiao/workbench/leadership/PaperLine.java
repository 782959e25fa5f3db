package xinqiao.workbench.leadership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.web.Tone;

/**
 * A paper in a list.
 *
 * @param more under the title: number, how it begins
 * @param words what was instructed; empty where the title says it
 * @param who who instructed, owns, drafted, presided
 * @param to who has it
 * @param on its day
 * @param state in words
 */
public record PaperLine(
        String href,
        String title,
        String more,
        String words,
        String who,
        String to,
        LocalDate on,
        @Nullable LocalDate due,
        boolean late,
        String state,
        Tone tone) {}
