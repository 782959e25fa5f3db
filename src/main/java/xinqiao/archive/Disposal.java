package xinqiao.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A list of files that are to be destroyed (销毁清册). @param approved null while it waits for a leader */
public record Disposal(
        long id,
        String number,
        int files,
        long madeBy,
        LocalDate madeOn,
        @Nullable Long decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean approved,
        String words,
        @Nullable Long destroyedBy,
        @Nullable Long witness,
        @Nullable LocalDate destroyedOn) {}
