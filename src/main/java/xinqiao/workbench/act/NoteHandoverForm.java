package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.HandoverStep;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 登记导入情况 */
@Component
@Guides({Provision.KM_22, Provision.LAW_P2})
class NoteHandoverForm implements ActForm {
    @Override
    public Act act() {
        return Act.NOTE_HANDOVER;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_22, Provision.LAW_P2);
    }

    @Override
    public Form begin(Asked asked) {
        var handover = asked.file().petition().course().handover();
        Form form = Form.empty().with("on", asked.ui().today().toString());
        return handover == null ? form : form.with("body", handover.body()).with("number", handover.number());
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one("step", Fields.options(asked.ui(), Arrays.asList(HandoverStep.values()), "petition.handover."));
        fields.day("on", asked.ui().today());
        fields.line("body", "full");
        fields.optional().line("number", "half");
        fields.optional().area("note", 3);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.NoteHandover(
                Fields.chosen(form, "step", HandoverStep.class).orElseThrow(),
                form.date("on").orElseThrow(),
                form.value("body"),
                form.value("number"),
                form.value("note"));
    }
}
