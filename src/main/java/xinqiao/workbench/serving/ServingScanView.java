package xinqiao.workbench.serving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ServiceRule;
import xinqiao.serving.ServiceRecords.Waiting;
import xinqiao.web.Form;

/**
 * One scanned page, to be confirmed or assigned.
 *
 * @param rule of the letter that the page seems to belong to
 */
public record ServingScanView(
        Waiting page, @Nullable ServiceRule rule, Form form, List<Objection> objections, Procedure profile) {
    public String path() {
        return ServingLinks.SCANS + "/" + page.scan().id();
    }
}
