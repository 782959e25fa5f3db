package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant was asked to make clear (补正).
 *
 * @param toldOn when the notice was served; nothing counts from it before
 * @param until the day up to which it was asked for
 */
public record Correction(
        LocalDate askedOn,
        String what,
        LocalDate until,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate receivedOn) {
    Correction told(LocalDate on) {
        return new Correction(askedOn, what, until, on, receivedOn);
    }

    Correction received(LocalDate on) {
        return new Correction(askedOn, what, until, toldOn, on);
    }
}
