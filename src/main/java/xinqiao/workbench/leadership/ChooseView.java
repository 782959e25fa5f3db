package xinqiao.workbench.leadership;

import java.util.List;
import java.util.Set;
import xinqiao.petition.Line;
import xinqiao.web.Form;
import xinqiao.workbench.Names;

/** The cases from which a paper is drafted. @param important those that are marked so */
public record ChooseView(Form form, List<Line> lines, Set<Long> important, Names names) {}
