package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extension of the handling period (延期): asked for, then granted or denied once.
 *
 * @param asker who asked for it, where that is known
 */
public record ExtensionRequest(
        int days,
        String reason,
        LocalDate askedOn,
        @Nullable LocalDate decidedOn,
        boolean granted,
        @Nullable Long asker) {
    /** Refused, it is none; another may be asked for. */
    public boolean refused() {
        return decidedOn != null && !granted;
    }

    public boolean waits() {
        return decidedOn == null;
    }
}
