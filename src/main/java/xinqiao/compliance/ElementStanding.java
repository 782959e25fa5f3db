package xinqiao.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.Element;

/**
 * How a house stands with one element.
 *
 * @param due the last day of what is still to be published; null where nothing has a day
 * @param published when it was last published; null for never
 */
public record ElementStanding(
        Element element,
        StandingState state,
        @Nullable LocalDate due,
        @Nullable LocalDate published) {}
