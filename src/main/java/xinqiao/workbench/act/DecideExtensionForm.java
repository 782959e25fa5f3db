package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 审批延期 */
@Component
@Guides(Provision.KM_26B)
class DecideExtensionForm implements ActForm {
    @Override
    public Act act() {
        return Act.DECIDE_EXTENSION;
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.EXTENSION, Beside.CLOCKS, Beside.SAID);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one("grant", YesOrNo.options(asked.ui(), "workbench.act.DECIDE_EXTENSION.grant"));
        fields.optional().area("remark", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.DecideExtension(form.chosen("grant", YesOrNo.YES), form.value("remark"));
    }
}
