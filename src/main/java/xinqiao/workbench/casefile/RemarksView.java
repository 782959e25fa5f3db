package xinqiao.workbench.casefile;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.petition.Remark;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * The remarks on a case, with the form for one more.
 *
 * @param list oldest first
 * @param colleagues whose attention may be asked for
 */
public record RemarksView(List<Remark> list, List<Option> colleagues, Form form, List<Objection> objections) {}
