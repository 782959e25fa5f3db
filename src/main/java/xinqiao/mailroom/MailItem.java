package xinqiao.mailroom;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.mailroom.rules.Steps;

/**
 * A letter as the mail book has it, without what stands on it.
 *
 * @param onDay when it was signed for: day zero of every term
 * @param ord its place in the post of that day
 * @param number as it is written or stuck on the envelope
 * @param step the last one taken
 * @param clerk to whom it was distributed
 * @param described whether the envelope was written down
 * @param unscanned whether it goes on without pictures
 * @param valuables as far as the viewer may see them; none for a case that the viewer doesn't see
 */
public record MailItem(
        long id,
        String houseCode,
        LocalDate onDay,
        int ord,
        String number,
        MailKind kind,
        Instant cameAt,
        MailStep step,
        @Nullable Long clerk,
        boolean described,
        boolean unscanned,
        ValuablesState valuables,
        @Nullable MailOutcome outcome,
        @Nullable HandOnGround ground,
        @Nullable LocalDate endedOn) {

    /** The step that is due, or null when none is left. */
    public @Nullable MailStep next() {
        return Steps.next(this).orElse(null);
    }

    /** Whether it is opened before anything else (JF-L1). */
    public boolean atOnce() {
        return Steps.atOnce(this);
    }

    public MailPlace place() {
        return Steps.place(this);
    }

    /** Whether a case has what it says; which one, and of what kind, the mail book doesn't tell (KM-21b). */
    public boolean inCase() {
        return outcome == MailOutcome.REGISTERED || outcome == MailOutcome.JOINED;
    }

    /** Whether it is still to become something. */
    public boolean inHand() {
        return outcome == null;
    }
}
