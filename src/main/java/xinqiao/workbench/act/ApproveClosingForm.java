package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 审批结案 */
@Component
@Guides({Provision.JF_V8, Provision.JF_L7})
class ApproveClosingForm implements ActForm {
    @Override
    public Act act() {
        return Act.APPROVE_CLOSING;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.JF_V8, Provision.JF_L7);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.CLOSING, Beside.DRAFT, Beside.CLOCKS, Beside.SAID);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one("approves", YesOrNo.options(asked.ui(), "workbench.act.APPROVE_CLOSING.approves"));
        fields.optional().area("remarks", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.ApproveClosing(form.chosen("approves", YesOrNo.YES), form.value("remarks"));
    }
}
