package xinqiao.routing;

import java.time.LocalDate;
import xinqiao.procedure.LetterKind;

/** A letter of a sending. @param content what was composed, as JSON; the PDF is made from it */
public record SendingLetter(long id, LetterKind kind, String number, LocalDate issuedOn, String content) {}
