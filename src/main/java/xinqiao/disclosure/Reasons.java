package xinqiao.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Far too many or too frequent applications: the applicant is asked why (条例第三十五条).
 *
 * @param reasonable null while nobody has judged
 * @param answerBy the reasonable later day of the answer
 * @param toldOn when the applicant was told of it, from which it counts
 */
public record Reasons(
        LocalDate askedOn,
        String why,
        LocalDate until,
        @Nullable LocalDate givenOn,
        @Nullable Boolean reasonable,
        @Nullable LocalDate judgedOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate toldOn) {
    Reasons told(LocalDate on) {
        return new Reasons(askedOn, why, until, givenOn, reasonable, judgedOn, answerBy, on);
    }
}
