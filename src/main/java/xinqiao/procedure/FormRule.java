package xinqiao.procedure;

import java.util.Optional;
import xinqiao.calendar.Citation;

/**
 * The prescribed application form (申请表): its name, and what it asks beyond what every application says.
 *
 * @param ownRecord by what it asks whether the information is about the applicant's own person or body; empty: it doesn't
 * @param purpose by what it asks what the information is for; empty: it doesn't
 * @param copy by which ways a copy of what proves the identity must come along; empty: by none
 * @param citation by what there is a form
 */
public record FormRule(
        Text title,
        Optional<Citation> ownRecord,
        Optional<Citation> purpose,
        Optional<CopyRule> copy,
        Citation citation) {
    /** Whether an application by that way must come with a copy of what proves the identity. */
    public boolean wantsCopy(ReceiptWay way) {
        return copy.filter(rule -> rule.ways().contains(way)).isPresent();
    }
}
