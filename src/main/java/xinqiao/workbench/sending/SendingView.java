package xinqiao.workbench.sending;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.procedure.Profile;
import xinqiao.routing.SendingAct;
import xinqiao.routing.SendingDesk.SendingFile;
import xinqiao.web.Form;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;
import xinqiao.workbench.supervision.SupervisedView;

/**
 * The page of one sending.
 *
 * @param tried the act that was refused, if one was; its form comes back as it was
 * @param own the path of the case at the viewer's own end
 * @param phoned whether the sending may be told by phone first
 */
public record SendingView(
        SendingFile file,
        Names names,
        Profile profile,
        Map<SendingAct, List<Field>> acts,
        @Nullable SendingAct tried,
        Form form,
        List<Objection> objections,
        @Nullable String own,
        boolean late,
        SupervisedView supervised,
        List<Told> history) {

    public static String path(long id) {
        return SendingsView.PATH + "/" + id;
    }

    public String path() {
        return path(file.sending().id());
    }

    public static String slug(SendingAct act) {
        return act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What the acts rest on, each once. */
    public List<Provision> law() {
        return acts.keySet().stream().map(SendingAct::provision).distinct().toList();
    }

    public Form formOf(SendingAct act) {
        return act == tried ? form : Form.empty();
    }
}
