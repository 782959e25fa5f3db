package xinqiao.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody asks to read a file that is kept (查阅). @param granted null while it waits */
public record Loan(
        long id,
        long dossier,
        String number,
        long person,
        LocalDate askedOn,
        String purpose,
        @Nullable Boolean granted,
        @Nullable LocalDate until) {}
