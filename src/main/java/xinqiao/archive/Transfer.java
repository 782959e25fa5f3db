package xinqiao.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A list by which files are handed over (移交清册). */
public record Transfer(
        long id,
        String number,
        int files,
        long madeBy,
        LocalDate madeOn,
        @Nullable Long receivedBy,
        @Nullable LocalDate receivedOn) {}
