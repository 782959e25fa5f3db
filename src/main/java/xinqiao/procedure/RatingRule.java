package xinqiao.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Term;
import xinqiao.law.Provision;

/**
 * How a petitioner rates what was done (满意度评价).
 *
 * @param marks that are offered, in their order
 * @param window how long after the service of the answer; empty for as long as one likes
 * @param times how often in all, the last one counts; empty for as often as one likes
 */
public record RatingRule(List<Satisfaction> marks, Optional<Term> window, OptionalInt times, Citation citation) {
    public RatingRule {
        marks = List.copyOf(marks);
    }

    /** Of a profile that says nothing of it. */
    public static final RatingRule UNBOUNDED = new RatingRule(
            List.of(Satisfaction.values()),
            Optional.empty(),
            OptionalInt.empty(),
            new Citation(
                    Provision.LAW_P5,
                    Provision.LAW_P5.citation(Locale.SIMPLIFIED_CHINESE),
                    Provision.LAW_P5.citation(Locale.ENGLISH)));
}
