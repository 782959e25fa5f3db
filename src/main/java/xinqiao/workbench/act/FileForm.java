package xinqiao.workbench.act;

import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 存档备查 */
@Component
@Guides(Provision.KM_25)
class FileForm implements ActForm {
    @Override
    public Act act() {
        return Act.FILE;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.area("reason", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.FileAway(form.value("reason"));
    }
}
