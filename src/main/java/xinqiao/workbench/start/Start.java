package xinqiao.workbench.start;

import java.util.List;
import java.util.Map;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Line;
import xinqiao.workbench.Names;

/**
 * The start page.
 *
 * @param mine the first at this desk
 * @param more whether there are others behind them
 * @param reports whether the post may read reports at all; else their number isn't even a zero
 */
public record Start(
        Map<View, Long> counts, List<Line> mine, boolean more, boolean reports, boolean registers, Names names) {
    public long count(View view) {
        return counts.getOrDefault(view, 0L);
    }
}
