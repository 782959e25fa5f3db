package xinqiao.workbench.leadership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.leadership.Mark;
import xinqiao.petition.Origin;
import xinqiao.workbench.Names;

/**
 * What leaders do about one case.
 *
 * @param mark that it is important, if it is
 * @param reasons why, in words
 * @param keeps whether the reader may enter an instruction or mark it, {@code owns} that a leader owns it
 * @param bulletins papers in which it goes upward
 */
public record CaseLeadership(
        Origin origin,
        @Nullable Mark mark,
        List<String> reasons,
        List<PaperLine> instructions,
        List<PaperLine> ownerships,
        List<PaperLine> bulletins,
        List<PaperLine> plans,
        boolean keeps,
        boolean owns,
        boolean drafts,
        Names names) {

    public String path() {
        return "/desk/petitions/" + origin.id();
    }
}
