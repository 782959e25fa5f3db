package xinqiao.workbench.engagement;

import java.util.List;
import xinqiao.engagement.Engagement;
import xinqiao.law.Objection;
import xinqiao.petition.CaseFile;
import xinqiao.web.Form;
import xinqiao.workbench.Field;

/** Who from outside takes part in a case. @param fields of the form; empty where the viewer engages nobody */
public record EngagementsView(
        CaseFile file,
        List<Engagement> all,
        boolean office,
        List<Field> fields,
        Form form,
        List<Objection> objections) {

    public String casePath() {
        return "/desk/petitions/" + file.petition().id();
    }
}
