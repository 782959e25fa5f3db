package xinqiao.mailroom;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a letter in the mail room; the journal keeps it. Nothing of what the letter says. */
public sealed interface MailFact {

    record SignedFor(LocalDate on, int ord, MailKind kind) implements MailFact {}

    /** @param clerk to whom it was distributed */
    record StepTaken(LocalDate on, MailStep step, @Nullable Long clerk) implements MailFact {}

    record StepTakenBack(LocalDate on, MailStep step) implements MailFact {}

    /** The envelope was written down. @param whole whether everything on and in it was */
    record Described(LocalDate on, boolean whole) implements MailFact {}

    /** @param pictures their digests, in the order of the papers */
    record Scanned(LocalDate on, ScanPart part, List<String> pictures) implements MailFact {}

    record ValuableTaken(LocalDate on, long valuable, long with) implements MailFact {}

    record ValuableSettled(LocalDate on, long valuable, Valuable.State how, long with) implements MailFact {}

    /** It became a case or further material of one; which one the case itself says. */
    record Left(LocalDate on, MailOutcome outcome) implements MailFact {}

    record HandedOn(LocalDate on, HandOnGround ground) implements MailFact {}
}
