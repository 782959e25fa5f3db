package xinqiao.workbench.reception;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.reception.Visit;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/** One visit at the desk. @param departments that can be asked to send somebody */
public record VisitView(
        Visit visit,
        List<Option> departments,
        Names names,
        List<Field> fields,
        Form form,
        List<Objection> objections) {}
