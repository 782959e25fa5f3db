package xinqiao.petition;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.calendar.WorkCalendar;
import xinqiao.petition.PetitionFact.LetterIssued;
import xinqiao.petition.rules.Ruling.LetterOrder;
import xinqiao.procedure.Profile;

/** Composes, numbers and stores the letters that a ruling makes due. */
@Component
class IssuedLetters {
    private final PetitionStore store;

    IssuedLetters(PetitionStore store) {
        this.store = store;
    }

    LetterIssued issue(
            DSLContext tx, Petition petition, LetterOrder order, Profile profile, WorkCalendar calendar, LocalDate today) {
        long id = store.nextLetter(tx);
        return new LetterIssued(today, id, order.kind(), "");
    }
}
