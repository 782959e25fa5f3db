package xinqiao.serving;

import java.time.LocalDate;
import xinqiao.procedure.LetterKind;

/** A letter that still has to reach somebody. */
public record WaitingLetter(LetterKey key, LetterKind kind, String number, LocalDate issuedOn, String caseNumber) {}
