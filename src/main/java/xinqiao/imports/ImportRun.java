package xinqiao.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import, running or ended.
 *
 * @param done good rows gone through so far
 * @param added of these, cases that are new here
 * @param failure why it stopped; what was loaded stays, and starting again loads the rest
 */
public record ImportRun(
        long id,
        String houseCode,
        String fileName,
        Instant startedAt,
        String startedBy,
        @Nullable Instant endedAt,
        int rows,
        int good,
        int done,
        int added,
        List<RowProblem> problems,
        List<Lateness> lateness,
        @Nullable String failure) {

    public boolean running() {
        return endedAt == null;
    }
}
