package xinqiao.workbench.act;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.HoldGround;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 暂存 */
@Component
@Guides({Provision.JF_L4D})
class HoldForm implements ActForm {
    @Override
    public Act act() {
        return Act.HOLD;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one("ground", Fields.options(asked.ui(), Arrays.asList(HoldGround.values()), "petition.hold."));
        fields.line("place", "half");
        fields.area("reason", 3);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Hold(
                Fields.chosen(form, "ground", HoldGround.class).orElseThrow(),
                form.value("place"),
                form.value("reason"));
    }
}
