package xinqiao.workbench.act;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Verdict;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 筛重 */
@Component
@Guides({Provision.LAW_P7, Provision.KM_23_4})
class CompareForm implements ActForm {
    @Override
    public Act act() {
        return Act.COMPARE;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.line("other", "short");
        fields.one("verdict", Fields.options(asked.ui(), Arrays.asList(Verdict.values()), "petition.verdict."));
        fields.optional().area("why", 3);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Compare(
                form.value("other"),
                Fields.chosen(form, "verdict", Verdict.class).orElseThrow(),
                form.value("why"));
    }
}
