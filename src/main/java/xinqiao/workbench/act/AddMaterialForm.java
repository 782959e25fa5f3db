package xinqiao.workbench.act;

import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 补充材料 */
@Component
@Guides(Provision.KM_17A)
class AddMaterialForm implements ActForm {
    @Override
    public Act act() {
        return Act.ADD_MATERIAL;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.optional().area("what", 4);
        fields.optional().files("files");
        fields.optional().tick("evidence");
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.AddMaterial(form.value("what"), asked.files(), form.chosen("evidence", "yes"));
    }
}
