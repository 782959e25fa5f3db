package xinqiao.portal.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.PetitionClock;
import xinqiao.procedure.Profile;

/**
 * The receipt.
 *
 * @param house where the petition is now; for a report perhaps the house above the one that was chosen
 * @param address of the page to follow it, with the number and without the code
 * @param notice until when the petitioner is told what became of it; null where nobody can be told
 */
public record WriteReceipt(
        String number,
        String code,
        String house,
        LocalDate receivedOn,
        boolean anonymous,
        boolean report,
        @Nullable PetitionClock notice,
        Profile profile,
        String address,
        QrCode qr) {

    /** In two halves, as it is easier to copy; the blank is forgiven when it is typed in. */
    public String spacedCode() {
        int half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }
}
