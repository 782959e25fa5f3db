package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 作出听证结论 */
@Component
@Guides({Provision.KM_27})
class ConcludeHearingForm implements ActForm {
    @Override
    public Act act() {
        return Act.CONCLUDE_HEARING;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_27);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.HEARING, Beside.CLOCKS);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.area("conclusion", 8);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.ConcludeHearing(form.value("conclusion"));
    }
}
