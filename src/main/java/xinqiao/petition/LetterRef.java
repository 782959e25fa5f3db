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
    /** Whether it still has to reach the petitioner; what stays in the file, or was signed by them, needn't. */
    public boolean waits() {
        return servedOn == null && kind.use() == LetterKind.Use.SERVED;
    }

    LetterRef served(LocalDate on) {
        return new LetterRef(id, kind, number, issuedOn, on);
    }
}
