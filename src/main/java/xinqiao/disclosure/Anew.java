package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an application is to be decided anew (重新作出答复).
 *
 * @param on the day on which the house got to know of it; the period of the answer runs from it
 * @param until the day that was ordered; null where none was
 */
public record Anew(LocalDate on, @Nullable LocalDate until, String why) {}
