package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Demand;
import xinqiao.petition.SimpleGround;
import xinqiao.procedure.Branch;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 受理并适用简易办理 */
@Component
@Guides({Provision.LAW_P4})
class AcceptSimplyForm implements ActForm {
    @Override
    public Act act() {
        return Act.ACCEPT_SIMPLY;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.LAW_P4, Provision.KM_23_2);
    }

    @Override
    public boolean byDemand() {
        return true;
    }

    @Override
    public boolean fits(Asked asked, Demand entry) {
        return entry.inScope() && entry.kind() != MatterKind.REPORT && !ActForm.elsewhere(asked, entry);
    }

    @Override
    public Form begin(Asked asked) {
        var kind = asked.demand().map(Demand::kind).orElse(asked.file().asked());
        Form form = kind == null ? Form.empty() : Form.empty().with("kind", kind.name());
        String branch = asked.demand().map(Demand::branch).orElse(null);
        return branch == null ? form : form.with("branch", branch);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var ui = asked.ui();
        fields.one("kind", Fields.options(ui, List.of(MatterKind.SUGGESTION, MatterKind.APPEAL), "petition.kind."));
        fields.optional()
                .one(
                        "branch",
                        asked.file().profile().branches().stream()
                                .filter(Branch::petitionProcedure)
                                .map(branch -> new Option(
                                        branch.key(),
                                        branch.name().in(ui.locale()),
                                        branch.route().in(ui.locale())))
                                .toList());
        fields.one("ground", Fields.options(ui, Arrays.asList(SimpleGround.values()), "petition.simple-ground."));
        fields.one("likely", YesOrNo.options(ui, "workbench.act.ACCEPT_SIMPLY.likely"));
        fields.one("several", YesOrNo.options(ui, "workbench.act.ACCEPT_SIMPLY.several"));
        fields.optional().area("remark", 3);
    }

    @Override
    public Command command(Asked asked, Form form) {
        var kind = Fields.chosen(form, "kind", MatterKind.class).orElseThrow();
        String branch = form.value("branch");
        return new Command.AcceptSimply(
                kind,
                branch.isEmpty() || kind != MatterKind.APPEAL ? null : branch,
                Answers.id(form, "demand").orElse(null),
                Fields.chosen(form, "ground", SimpleGround.class).orElseThrow(),
                form.chosen("likely", YesOrNo.YES),
                form.chosen("several", YesOrNo.YES),
                form.value("remark"));
    }
}
