package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 审批处理意见 */
@Component
@Guides({Provision.KM_28A, Provision.KM_9})
class ApproveForm implements ActForm {
    @Override
    public Act act() {
        return Act.APPROVE;
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.DRAFT, Beside.CLOCKS, Beside.SAID, Beside.INVESTIGATIONS);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one("approves", YesOrNo.options(asked.ui(), "workbench.act.APPROVE.approves"));
        fields.optional().area("remarks", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Approve(form.chosen("approves", YesOrNo.YES), form.value("remarks"));
    }
}
