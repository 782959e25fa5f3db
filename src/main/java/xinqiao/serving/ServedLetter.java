package xinqiao.serving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.Letter;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ServiceRule;

/**
 * A letter as those see it who serve it.
 *
 * @param seq the last fact of its case that was seen
 * @param party the consultation by which it goes to somebody else than the applicant
 * @param servedOn the day that counts, once it is served
 * @param takes whether the case lets this viewer enter its service now
 * @param shut whether its case (a report) exists for the people named on it only
 */
public record ServedLetter(
        LetterKey key,
        int seq,
        String caseNumber,
        String houseCode,
        LetterKind kind,
        Letter letter,
        LocalDate issuedOn,
        @Nullable Integer party,
        @Nullable LocalDate servedOn,
        boolean takes,
        boolean shut,
        Procedure profile,
        ServiceRule rule) {

    public String number() {
        return letter.number();
    }

    public String title() {
        return letter.title();
    }

    public String addressee() {
        return letter.addressee();
    }
}
