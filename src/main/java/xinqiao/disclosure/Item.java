package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One matter of an application (事项). @param decision null until the reply is approved */
public record Item(
        int no, @Nullable ItemDecision decision, @Nullable LocalDate decidedOn) {
    Item decided(ItemDecision made, LocalDate on) {
        return new Item(no, made, on);
    }
}
