package xinqiao.mailroom;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money or something of value that came with a letter (随信钱物).
 *
 * @param houseCode the house that signed for the letter
 * @param number of the letter
 * @param what it is: kind, amount or number of pieces, no person
 * @param with the second person who counted it
 * @param settlement to whom it went, against which receipt; blank while it is here
 */
public record Valuable(
        long id,
        long mailId,
        String houseCode,
        String number,
        String what,
        long by,
        long with,
        Instant takenAt,
        State state,
        String settlement,
        @Nullable Long settledBy,
        @Nullable Long settledWith,
        @Nullable LocalDate settledOn) {

    /** Where it is. */
    public enum State {
        OPEN,
        /** 退还来信人 */
        RETURNED,
        /** 移交有关部门 */
        HANDED_OVER
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
