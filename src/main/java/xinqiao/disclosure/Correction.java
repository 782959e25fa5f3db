package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the applicant was asked once to make clear (补正). @param until the day up to which it was asked for */
public record Correction(
        LocalDate askedOn,
        String what,
        LocalDate until,
        @Nullable LocalDate receivedOn) {}
