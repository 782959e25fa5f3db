package xinqiao.workbench.start;

import java.util.List;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Line;
import xinqiao.petition.Remark;
import xinqiao.petition.SavedList;
import xinqiao.web.Tone;
import xinqiao.workbench.Dues;
import xinqiao.workbench.Names;

/**
 * The start page.
 *
 * @param groups what waits, by the work that it belongs to
 * @param mine the first at this desk
 * @param more whether there are others behind them
 * @param remarks that wait for the reader
 * @param seen what was opened last
 */
public record Start(
        List<StartGroup> groups,
        List<Line> mine,
        boolean more,
        long waiting,
        List<Line> seen,
        List<Remark.Waiting> remarks,
        List<SavedList> saved,
        boolean registers,
        Names names,
        Dues dues) {

    /** A number that leads to the very list it counts. */
    public record Tile(View view, long number) {
        public Tone tone() {
            if (number == 0) return Tone.PLAIN;
            return switch (view) {
                case LATE -> Tone.LATE;
                case DUE_TODAY, DUE_SOON, TO_SERVE, EXTENSIONS -> Tone.SOON;
                case MY_DESK -> Tone.UNDERWAY;
                case ON_HOLD, ELSEWHERE, REPORTS -> Tone.PAUSED;
                case RECENT, ALL -> Tone.PLAIN;
            };
        }
    }
}
