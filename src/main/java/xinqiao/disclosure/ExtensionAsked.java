package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asked for and decided on (延长答复期限).
 *
 * @param asker who asked; nobody approves what they asked for
 * @param toldOn when the applicant was told, without which it lengthens nothing
 */
public record ExtensionAsked(
        LocalDate askedOn,
        int days,
        String reason,
        long asker,
        @Nullable LocalDate decidedOn,
        boolean granted,
        @Nullable LocalDate toldOn) {
    /** Asked for or granted: there is no second one. What was refused leaves the way open. */
    public boolean spent() {
        return waits() || granted;
    }

    /** Why is told by the letter. */
    ExtensionAsked masked() {
        return new ExtensionAsked(askedOn, days, "", 0, decidedOn, granted, toldOn);
    }

    ExtensionAsked told(LocalDate on) {
        return new ExtensionAsked(askedOn, days, reason, asker, decidedOn, granted, on);
    }

    public boolean waits() {
        return decidedOn == null;
    }
}
