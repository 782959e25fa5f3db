package xinqiao.workbench.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.supervision.Supervision;
import xinqiao.supervision.SupervisionDesk;
import xinqiao.workbench.Names;

/** A list of supervisions. @param next the last of this page, where there are others behind it */
public record SupervisionsView(
        SupervisionDesk.Box box,
        List<Supervision> lines,
        @Nullable Long next,
        boolean further,
        Names names) {}
