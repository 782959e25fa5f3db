package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.procedure.ExtensionRule;
import xinqiao.procedure.TermKey;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 申请延期 */
@Component
@Guides(Provision.KM_26B)
class AskExtensionForm implements ActForm {
    @Override
    public Act act() {
        return Act.ASK_EXTENSION;
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.CLOCKS, Beside.SAID);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        int most = asked.file()
                .profile()
                .term(TermKey.HANDLING)
                .extension()
                .map(ExtensionRule::maxDays)
                .orElse(0);
        fields.number("days", most);
        fields.area("reason", 5);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.AskExtension(Answers.number(form, "days").orElseThrow(), form.value("reason"));
    }
}
