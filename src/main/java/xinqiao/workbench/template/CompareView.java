package xinqiao.workbench.template;

import java.util.List;
import xinqiao.procedure.Procedure;
import xinqiao.template.LetterTemplate;
import xinqiao.template.LineDiff;
import xinqiao.template.TemplateKey;

/** Two versions of a template line by line. @param before the earlier version, or 0 for what the procedure says */
public record CompareView(
        TemplateKey key,
        Procedure profile,
        int before,
        int after,
        List<LetterTemplate> versions,
        List<LineDiff.Line> zh,
        List<LineDiff.Line> en) {
    public String path() {
        return TemplatesView.path(key);
    }
}
