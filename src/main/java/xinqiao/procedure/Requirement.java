package xinqiao.procedure;

import java.util.Optional;
import xinqiao.calendar.Citation;

/** A step that the profile demands, with its source, or leaves open. */
public record Requirement(boolean required, Optional<Citation> citation) {
    public static final Requirement NONE = new Requirement(false, Optional.empty());
}
