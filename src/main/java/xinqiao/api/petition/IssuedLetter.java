package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.CaseFile;
import xinqiao.petition.ServiceMeans;
import xinqiao.procedure.LetterKind;

/** A letter without its text. */
@Schema(description = "A letter that was issued; it takes effect when it is served")
public record IssuedLetter(
        long id,
        LetterKind kind,
        @Schema(description = "The letter's number (文号)") String number,
        LocalDate issuedOn,
        @Nullable LocalDate servedOn,
        @Nullable ServiceMeans servedBy) {

    public static IssuedLetter of(CaseFile.Letter letter) {
        return new IssuedLetter(
                letter.id(), letter.kind(), letter.number(), letter.issuedOn(), letter.servedOn(), letter.servedBy());
    }
}
