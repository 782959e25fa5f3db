package xinqiao.workbench.casefile;

import java.util.List;
import java.util.stream.Collectors;
import xinqiao.petition.BulkAct;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Line;

/**
 * Cases with the same text.
 *
 * @param group those that a person put together, as far as the viewer sees them
 * @param others those that look like them and aren't decided on
 * @param acts what can be done with all of them at once
 */
public record SameTextView(CaseFile file, List<Line> group, List<Line> others, List<BulkAct> acts) {
    public String path() {
        return "/desk/petitions/" + file.petition().id();
    }

    /** The address of an act on all of them. */
    public String bulk(BulkAct act) {
        return "/desk/petitions/bulk?act=" + act.name()
                + group.stream().map(line -> "&id=" + line.id()).collect(Collectors.joining());
    }
}
