package xinqiao.workbench.serving;

import java.util.List;
import java.util.Set;
import xinqiao.law.Objection;
import xinqiao.procedure.Procedure;
import xinqiao.serving.Notice;
import xinqiao.web.Form;

/** Public notices of a house. @param decides those that wait for this viewer's decision */
public record NoticesView(
        List<Notice> all, Set<Long> decides, Form form, List<Objection> objections, Procedure profile) {}
