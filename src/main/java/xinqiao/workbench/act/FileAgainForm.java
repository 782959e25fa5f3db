package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Repetition;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 同一信访事项存档备查 */
@Component
@Guides({Provision.KM_23_5, Provision.KM_23_6})
class FileAgainForm implements ActForm {
    @Override
    public Act act() {
        return Act.FILE_AGAIN;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_23_6, Provision.KM_23_5);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one(
                "repetition", Fields.options(asked.ui(), Arrays.asList(Repetition.values()), "petition.repetition."));
        fields.area("reason", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.FileAgain(
                Fields.chosen(form, "repetition", Repetition.class).orElseThrow(), form.value("reason"));
    }
}
