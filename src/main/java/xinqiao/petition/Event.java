package xinqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a petition with who brought it about and when.
 *
 * @param account of the staff member, null for everybody else
 */
public record Event(
        int seq, Instant at, String by, @Nullable Long account, PetitionFact fact) {}
