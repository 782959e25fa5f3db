package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.LetterKind;

/** A letter of the case: numbered when issued (签发), and effective from its service (送达). */
public record LetterRef(
        long id,
        LetterKind kind,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate servedOn) {
    public boolean waits() {
        return servedOn == null;
    }

    LetterRef served(LocalDate on) {
        return new LetterRef(id, kind, number, issuedOn, on);
    }
}
