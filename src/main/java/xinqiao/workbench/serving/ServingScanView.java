package xinqiao.workbench.serving;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.procedure.Procedure;
import xinqiao.serving.ServiceRecords.Waiting;
import xinqiao.web.Form;

/** One scanned page, to be confirmed or assigned. */
public record ServingScanView(Waiting page, Form form, List<Objection> objections, Procedure profile) {
    public String path() {
        return ServingLinks.SCANS + "/" + page.scan().id();
    }
}
