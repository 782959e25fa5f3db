package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 撤回终结 */
@Component
@Guides(Provision.SYS_3)
class WithdrawForm implements ActForm {
    @Override
    public Act act() {
        return Act.WITHDRAW;
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.SAID);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.area("remark", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Withdraw(form.value("remark"));
    }
}
