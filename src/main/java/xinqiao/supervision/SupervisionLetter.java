package xinqiao.supervision;

import java.time.LocalDate;
import xinqiao.procedure.LetterKind;

/** A letter of a supervision (督办通知). @param content what was composed, as JSON; the PDF is made from it */
public record SupervisionLetter(long id, LetterKind kind, String number, LocalDate issuedOn, String content) {}
