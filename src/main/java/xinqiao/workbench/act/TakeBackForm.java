package xinqiao.workbench.act;

import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Event;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 撤销 */
@Component
@Guides(Provision.SYS_3)
class TakeBackForm implements ActForm {
    @Override
    public Act act() {
        return Act.TAKE_BACK;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var ui = asked.ui();
        Event last = asked.file().history().getLast();
        String what = ui.t("petition.fact." + last.fact().getClass().getSimpleName());
        fields.area("reason", 3, what, ui.dateTime(last.at()));
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.TakeBack(form.value("reason"));
    }
}
