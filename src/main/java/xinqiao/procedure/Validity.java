package xinqiao.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** The period in which new cases take a profile: first day, and the last day once the procedure has been replaced. */
public record Validity(LocalDate from, Optional<LocalDate> until) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean overlaps(Validity other) {
        return until.map(last -> !other.from.isAfter(last)).orElse(true)
                && other.until.map(last -> !from.isAfter(last)).orElse(true);
    }
}
