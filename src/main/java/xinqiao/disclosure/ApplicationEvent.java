package xinqiao.disclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an application with who brought it about and when.
 *
 * @param account of the staff member, null for everybody else
 */
public record ApplicationEvent(
        int seq, Instant at, String by, @Nullable Long account, ApplicationFact fact) {}
