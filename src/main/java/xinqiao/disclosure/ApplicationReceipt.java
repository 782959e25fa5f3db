package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant takes home.
 *
 * @param code the query code; shown this once, since only its digest is kept
 * @param receivedOn from which day it counts; null until both sides confirm it
 */
public record ApplicationReceipt(
        long id, String number, String code, @Nullable LocalDate receivedOn) {}
