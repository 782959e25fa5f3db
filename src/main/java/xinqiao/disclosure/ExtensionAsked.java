package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asked for and decided on (延长答复期限). @param asker who asked; nobody approves what they asked for */
public record ExtensionAsked(
        LocalDate askedOn,
        int days,
        String reason,
        long asker,
        @Nullable LocalDate decidedOn,
        boolean granted) {
    public boolean waits() {
        return decidedOn == null;
    }
}
