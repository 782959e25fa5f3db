package xinqiao.portal.write;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.PetitionClock;
import xinqiao.portal.visit.QrCode;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Profile;

/**
 * The receipt.
 *
 * @param house where the petition is now; for a report perhaps the house above the one that was chosen
 * @param address of the page to follow it, with the number and without the code
 * @param kind that was chosen; what runs and what can be asked later depends on it
 * @param notice until when the petitioner is told what became of it; null where nobody can be told
 */
public record WriteReceipt(
        String number,
        String code,
        String house,
        LocalDate receivedOn,
        boolean anonymous,
        boolean report,
        @Nullable MatterKind kind,
        @Nullable PetitionClock notice,
        Profile profile,
        String address,
        QrCode qr) {

    public boolean appeal() {
        return kind == MatterKind.APPEAL;
    }

    /** Whether the handling period runs once it is accepted; to which branch an appeal belongs isn't known yet. */
    public boolean handlingTermRuns() {
        return kind != null && profile.handlingTermRuns(kind, Optional.empty());
    }

    /** What is said of the handling; to whoever wrote anonymously no letter can be promised. */
    public String handling() {
        if (anonymous) return "portal.receipt.next.handling-anonymous";
        return appeal() ? "portal.receipt.next.handling-appeal" : "portal.receipt.next.handling";
    }
}
