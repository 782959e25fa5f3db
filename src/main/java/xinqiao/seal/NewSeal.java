package xinqiao.seal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.LetterKind;

/**
 * What is entered into the register.
 *
 * @param picture PNG that was handed in; empty: it is drawn
 */
public record NewSeal(
        SealKind kind,
        String name,
        String arc,
        String below,
        String powers,
        int size,
        @Nullable Long keeper,
        @Nullable Long approver,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<Long> holders,
        Map<LetterKind, LetterApproval> letters,
        byte[] picture) {
    public NewSeal {
        holders = Set.copyOf(holders);
        letters = Map.copyOf(letters);
    }
}
