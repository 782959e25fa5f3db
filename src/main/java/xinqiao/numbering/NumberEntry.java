package xinqiao.numbering;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param printed the number as it stands on the letter; empty where it was never given
 * @param kind the kind of letter; null where that isn't known
 * @param seen whether the viewer sees what the letter is about; else everything that tells of it is left out
 * @param sent whether the letter left the house
 * @param waits whether a case that is open still waits for its service
 * @param subject what it is about
 */
public record NumberEntry(
        int number,
        String printed,
        @Nullable String kind,
        Standing standing,
        boolean seen,
        @Nullable LocalDate issuedOn,
        boolean sent,
        boolean waits,
        @Nullable Subject subject,
        @Nullable Voided voided) {

    /** What became of a number. */
    public enum Standing {
        ISSUED,
        VOIDED,
        /** never given, though a later one was */
        MISSING,
        /** given, and there is no letter with it */
        WITHOUT_LETTER;

        public boolean fault() {
            return this == MISSING || this == WITHOUT_LETTER;
        }
    }

    /** The matter of the letter. @param path where the desk shows it; null for what has no page of its own */
    public record Subject(
            String number, String title, @Nullable String path) {}

    /** @param reason left out for whoever doesn't see the matter */
    public record Voided(@Nullable String reason, String by, Instant at) {}

    /** The same with the reason it was voided, or without. */
    NumberEntry withoutReason() {
        return voided == null
                ? this
                : new NumberEntry(
                        number,
                        printed,
                        kind,
                        standing,
                        seen,
                        issuedOn,
                        sent,
                        waits,
                        subject,
                        new Voided(null, voided.by(), voided.at()));
    }
}
