package xinqiao.petition;

import java.time.Instant;
import java.util.Set;

/**
 * What a colleague noted on a case for the others who see it (工作备注); it is in no letter and never the petitioner's.
 *
 * @param by the writer, as they were called then
 * @param mentioned colleagues whose attention was asked for
 */
public record Remark(long id, Instant at, long personId, String by, String words, Set<Long> mentioned) {
    public Remark {
        mentioned = Set.copyOf(mentioned);
    }

    /** One that waits for the person mentioned, with its case. */
    public record Waiting(long petitionId, String number, String title, Instant at, String by, String words) {}
}
