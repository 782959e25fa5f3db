package xinqiao.workbench.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.PetitionClock;

/**
 * The receipt.
 *
 * @param code null when it was shown before
 * @param visible whether the clerk may still open the case
 * @param visit at the window from which it was registered, where the interview goes on
 */
public record ReceiptView(
        long id,
        String number,
        @Nullable String code,
        List<PetitionClock> clocks,
        boolean visible,
        @Nullable Long visit) {}
