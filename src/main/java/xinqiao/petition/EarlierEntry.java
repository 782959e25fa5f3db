package xinqiao.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.rules.Unmasked;

/**
 * An earlier case of somebody with the same name, phone or document, as far as the viewer sees it.
 *
 * @param inTheWay what that case does if the matter is the same; null where nothing, or for another person
 * @param same whether it is the same person by document, or by name and phone; else only something agrees
 */
public record EarlierEntry(
        long id,
        String number,
        String title,
        LocalDate receivedOn,
        State state,
        PetitionerDetails person,
        boolean same,
        @Nullable InTheWay inTheWay) {

    /** As it is shown: the name only to whom it is known, by typing it or by right. */
    EarlierEntry masked(boolean nameKnown) {
        return new EarlierEntry(
                id, number, title, receivedOn, state, Unmasked.masked(person, nameKnown), same, inTheWay);
    }
}
