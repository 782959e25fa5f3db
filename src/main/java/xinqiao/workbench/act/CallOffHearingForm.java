package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 取消听证 */
@Component
@Guides({Provision.KM_27})
class CallOffHearingForm implements ActForm {
    @Override
    public Act act() {
        return Act.CALL_OFF_HEARING;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_27);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.HEARING);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.area("reason", 3);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.CallOffHearing(form.value("reason"));
    }
}
