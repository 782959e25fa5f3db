package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.LetterKind;

/**
 * A letter of the application.
 *
 * @param party the number of the consultation by which it goes to somebody else; null: to the applicant
 * @param items which matters it answers; none for a notice
 * @param servedOn the day that counts
 */
public record LetterOut(
        long id,
        LetterKind kind,
        String number,
        LocalDate issuedOn,
        @Nullable Integer party,
        Set<Integer> items,
        @Nullable LocalDate servedOn) {
    public LetterOut {
        items = Set.copyOf(items);
    }

    /** Whether it still has to reach somebody; a receipt is taken along or shown on the portal. */
    public boolean waits() {
        return servedOn == null && kind != LetterKind.DISCLOSURE_RECEIPT;
    }

    /** Whether it answers something that was asked for. */
    public boolean answers() {
        return !items.isEmpty() && party == null;
    }

    LetterOut served(LocalDate on) {
        return new LetterOut(id, kind, number, issuedOn, party, items, on);
    }
}
