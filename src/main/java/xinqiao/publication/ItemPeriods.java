package xinqiao.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.Term;

/** Knows within which time an item of the catalogue is made public, counted from its making or change. */
public interface ItemPeriods {
    /** @return empty where the item has no period of its own, and that of the procedure holds */
    Optional<Term> period(String house, String item, @Nullable Integer element);
}
