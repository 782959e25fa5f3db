package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Demand;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 不予受理 */
@Component
@Guides({Provision.KM_23_1, Provision.KM_23_4})
class DeclineForm implements ActForm {
    @Override
    public Act act() {
        return Act.DECLINE;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_23_1, Provision.KM_23_4);
    }

    @Override
    public boolean byDemand() {
        return true;
    }

    @Override
    public boolean fits(Asked asked, Demand entry) {
        return !entry.inScope();
    }

    @Override
    public Form begin(Asked asked) {
        return asked.demand()
                .map(demand -> Form.empty().with("body", demand.body()))
                .orElse(Form.empty());
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.area("ground", 5);
        fields.optional().line("body", "full");
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Decline(
                form.value("ground"),
                form.value("body"),
                Answers.id(form, "demand").orElse(null));
    }
}
