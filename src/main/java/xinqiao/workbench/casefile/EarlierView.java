package xinqiao.workbench.casefile;

import java.util.List;
import xinqiao.petition.CaseFile;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/**
 * The file of an earlier case, read from a later one.
 *
 * @param later the case from which it is read
 * @param history oldest first
 */
public record EarlierView(long later, CaseFile file, Names names, List<Told> history) {
    public String path() {
        return laterPath() + "/earlier/" + file.petition().id();
    }

    public String laterPath() {
        return "/desk/petitions/" + later;
    }
}
