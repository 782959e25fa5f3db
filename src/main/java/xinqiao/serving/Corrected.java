package xinqiao.serving;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of service that was corrected after it had counted.
 *
 * @param by who did it
 * @param once of the press; null of what was corrected before presses were known
 */
public record Corrected(
        LocalDate on,
        LocalDate was,
        LocalDate now,
        String reason,
        String by,
        @Nullable UUID once) {}
