package xinqiao.workbench.supervision;

import java.util.List;
import java.util.Locale;
import xinqiao.procedure.Profile;
import xinqiao.supervision.SupervisionAct;
import xinqiao.supervision.SupervisionDesk.SupervisionFile;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** The page of one supervision. @param matter the path of what is supervised */
public record SupervisionView(SupervisionFile file, Names names, Profile profile, String matter, List<Told> history) {

    public String path() {
        return SupervisedView.path(file.supervision().id());
    }

    public static String slug(SupervisionAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
