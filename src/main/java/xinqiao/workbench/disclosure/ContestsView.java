package xinqiao.workbench.disclosure;

import java.util.List;
import xinqiao.disclosure.Contest;
import xinqiao.disclosure.ContestOutcome;
import xinqiao.disclosure.Contests.Box;
import xinqiao.disclosure.Contests.Line;
import xinqiao.web.Tone;

/** The review and court cases in one box. @param more whether there are others than those shown */
public record ContestsView(Box box, List<Line> lines, boolean more) {
    public static final String PATH = "/desk/contests";

    public static Tone tone(Contest one) {
        return one.pending() ? Tone.PAUSED : one.outcome() == ContestOutcome.CORRECTED ? Tone.LATE : Tone.DONE;
    }
}
