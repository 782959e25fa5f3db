package xinqiao.workbench.sending;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.petition.CaseFile;
import xinqiao.web.Form;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/** The page on which a matter is sent on. */
public record NewSendingView(CaseFile file, Names names, List<Field> fields, Form form, List<Objection> objections) {
    public String casePath() {
        return "/desk/petitions/" + file.petition().id();
    }
}
