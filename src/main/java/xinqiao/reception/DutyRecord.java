package xinqiao.reception;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the duty officer took down outside office hours (KM-14).
 *
 * @param dueOn the working day at whose start it lies in the petition office's queue
 * @param petitionId the case that came of it, as far as the viewer sees it
 */
public record DutyRecord(
        long id,
        String houseCode,
        Instant takenAt,
        LocalDate dueOn,
        @Nullable Sudden sudden,
        boolean waiting,
        Content content,
        @Nullable Long petitionId) {

    /** @param said what was said, and what was explained */
    public record Content(String caller, String phone, String matter, String said, String takenBy) {}
}
