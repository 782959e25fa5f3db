package xinqiao.workbench.mail;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.mailroom.Slip;
import xinqiao.petition.CaseFile;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Names;

/**
 * The handling slips of one case.
 *
 * @param letters the numbers of the letters that it came of
 * @param leaders to whom one can be submitted; nobody where the viewer submits none
 * @param decides whether the viewer is the leader who decides on the one that waits
 * @param carries whether the viewer writes down how one was carried out
 */
public record SlipView(
        CaseFile file,
        List<String> letters,
        List<Slip> slips,
        List<Option> leaders,
        boolean decides,
        boolean carries,
        Names names,
        Form form,
        List<Objection> objections) {

    public String path() {
        return "/desk/petitions/" + file.petition().id() + "/slips";
    }
}
