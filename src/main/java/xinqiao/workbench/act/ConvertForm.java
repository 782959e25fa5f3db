package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 转为普通程序 */
@Component
@Guides({Provision.LAW_P4})
class ConvertForm implements ActForm {
    @Override
    public Act act() {
        return Act.CONVERT;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.LAW_P4);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.CLOCKS, Beside.SAID);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.area("reason", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Convert(form.value("reason"));
    }
}
