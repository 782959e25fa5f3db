package xinqiao.workbench.act;

import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 提出异议 */
@Component
@Guides({Provision.KM_24})
class ObjectForm implements ActForm {
    @Override
    public Act act() {
        return Act.OBJECT;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.area("reasons", 5);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.ObjectTo(form.value("reasons"));
    }
}
