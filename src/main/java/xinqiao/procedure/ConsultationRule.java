package xinqiao.procedure;

import java.util.Optional;
import xinqiao.calendar.Citation;

/**
 * What asking somebody's opinion means.
 *
 * @param standsStill whether the answer's period stands still meanwhile
 * @param reasonNeeded whether a refusal only counts with a good reason (合理理由)
 * @param silence what silence means once the period for the opinion is over
 * @param term the period for the opinion, where the source sets one
 */
public record ConsultationRule(
        ConsultationKind kind,
        boolean standsStill,
        boolean reasonNeeded,
        Silence silence,
        Optional<TermKey> term,
        Citation citation) {

    /** What it means that nobody answers in time. */
    public enum Silence {
        /** 由行政机关决定 */
        HOUSE_DECIDES,
        /** 视为同意 */
        CONSENT
    }
}
