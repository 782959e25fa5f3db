package xinqiao.serving;

import java.time.LocalDate;

/**
 * A day of service that was corrected after it had counted.
 *
 * @param by who did it
 */
public record Corrected(LocalDate on, LocalDate was, LocalDate now, String reason, String by) {}
