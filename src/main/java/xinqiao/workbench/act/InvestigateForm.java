package xinqiao.workbench.act;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Investigation;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 调查核实 */
@Component
@Guides(Provision.KM_27)
class InvestigateForm implements ActForm {
    @Override
    public Act act() {
        return Act.INVESTIGATE;
    }

    @Override
    public Form begin(Asked asked) {
        return Form.empty().with("on", asked.ui().today().toString());
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one("how", Fields.options(asked.ui(), Arrays.asList(Investigation.values()), "petition.investigation."));
        fields.day("on", asked.ui().today());
        fields.area("what", 8);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Investigate(
                form.date("on").orElseThrow(),
                Fields.chosen(form, "how", Investigation.class).orElseThrow(),
                form.value("what"));
    }
}
