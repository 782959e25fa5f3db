package xinqiao.governance;

import org.jspecify.annotations.Nullable;

/**
 * What the checks of one house in a year came to.
 *
 * @param met, notMet points, over all its checks
 * @param late corrections that weren't answered by their day
 * @param before the percentage of the assessment before; null where there was none
 */
public record Score(
        String house,
        int checks,
        int met,
        int notMet,
        int late,
        @Nullable Integer before) {
    /** Points met of those judged, in percent, rounded down so that only all of them are a hundred; null without any. */
    public @Nullable Integer percent() {
        int judged = met + notMet;
        return judged == 0 ? null : met * 100 / judged;
    }
}
