package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Agreement;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 调解、和解 */
@Component
@Guides({Provision.LAW_P2})
class MediateForm implements ActForm {
    @Override
    public Act act() {
        return Act.MEDIATE;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.LAW_P2);
    }

    @Override
    public Form begin(Asked asked) {
        return Form.empty().with("on", asked.ui().today().toString());
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one("kind", Fields.options(asked.ui(), Arrays.asList(Agreement.values()), "petition.agreement."));
        fields.day("on", asked.ui().today());
        fields.optional().tick("willing");
        fields.optional().tick("lawful");
        fields.area("course", 5);
        fields.one("agreed", YesOrNo.options(asked.ui(), "workbench.act.MEDIATE.agreed"));
        fields.optional().line("other", "full");
        fields.optional().area("terms", 6);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Mediate(
                Fields.chosen(form, "kind", Agreement.class).orElseThrow(),
                form.date("on").orElseThrow(),
                !form.value("willing").isEmpty(),
                !form.value("lawful").isEmpty(),
                form.value("other"),
                form.value("course"),
                form.chosen("agreed", YesOrNo.YES),
                form.value("terms"));
    }
}
