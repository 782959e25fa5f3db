package xinqiao.workbench.serving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.procedure.Procedure;
import xinqiao.serving.ServiceRecords.Taken;
import xinqiao.serving.ServiceRecords.Waiting;
import xinqiao.web.Form;

/** The tray of scanned service records. @param taken what came of the last upload */
public record ScansView(
        List<Waiting> tray, @Nullable Taken taken, Form form, List<Objection> objections, Procedure profile) {
    public List<Waiting> known() {
        return tray.stream().filter(one -> one.serving() != null).toList();
    }

    public List<Waiting> unknown() {
        return tray.stream().filter(one -> one.serving() == null).toList();
    }
}
