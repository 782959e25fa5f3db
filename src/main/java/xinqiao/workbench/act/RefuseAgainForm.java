package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 同一信访事项不予受理、不再受理 */
@Component
@Guides({Provision.KM_31, Provision.KM_23_4})
class RefuseAgainForm implements ActForm {
    @Override
    public Act act() {
        return Act.REFUSE_AGAIN;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_31, Provision.KM_23_4);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.line("earlier", "medium");
        fields.area("ground", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.RefuseAgain(form.value("earlier"), form.value("ground"));
    }
}
