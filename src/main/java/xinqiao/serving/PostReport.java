package xinqiao.serving;

import java.util.List;
import xinqiao.law.Objection;

/** What the post reported, line by line. @param done lines that were entered; @param known that said nothing new */
public record PostReport(int done, int known, List<Problem> problems) {

    /** @param line of the file; @param objections what was wrong with it */
    public record Problem(long line, String mail, List<Objection> objections) {}
}
