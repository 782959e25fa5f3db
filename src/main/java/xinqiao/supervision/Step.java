package xinqiao.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a matter was pressed on with.
 *
 * @param no from 1
 * @param on the day of the call or letter, or on which the talk, visit or report is to be
 * @param person who was called, written to, summoned, visited
 * @param asked what was asked for
 * @param answerBy by when the unit is to answer
 * @param result what came of it; null while that isn't known
 * @param letter number of the letter; null for other means
 */
public record Step(
        int no,
        Means means,
        LocalDate on,
        String person,
        String asked,
        @Nullable LocalDate answerBy,
        @Nullable String result,
        @Nullable LocalDate resultOn,
        @Nullable String letter) {

    Step with(String what, LocalDate day) {
        return new Step(no, means, on, person, asked, answerBy, what, day, letter);
    }
}
