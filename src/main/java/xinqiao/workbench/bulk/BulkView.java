package xinqiao.workbench.bulk;

import java.util.List;
import java.util.UUID;
import xinqiao.petition.BulkAct;
import xinqiao.petition.Chosen;
import xinqiao.web.Form;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/**
 * An act on many cases before it is done.
 *
 * @param ready with these it will be tried
 * @param not with these it can't be done, each with its reasons
 * @param back the list from which they come
 */
public record BulkView(
        UUID id,
        BulkAct act,
        List<Chosen> ready,
        List<Chosen> not,
        List<Field> fields,
        Form form,
        Names names,
        String back) {}
