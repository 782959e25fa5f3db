package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 督促执行 */
@Component
@Guides(Provision.KM_28B)
class NoteExecutionForm implements ActForm {
    @Override
    public Act act() {
        return Act.NOTE_EXECUTION;
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.DRAFT, Beside.SAID);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.area("what", 5);
        fields.optional().tick("done");
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.NoteExecution(form.value("what"), form.chosen("done", "yes"));
    }
}
