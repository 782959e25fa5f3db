package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Demand;
import xinqiao.procedure.Branch;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 受理 */
@Component
@Guides({Provision.KM_20, Provision.KM_21A, Provision.KM_22, Provision.KM_23})
class AcceptForm implements ActForm {
    private final People people;

    AcceptForm(People people) {
        this.people = people;
    }

    @Override
    public Act act() {
        return Act.ACCEPT;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_23_2, Provision.KM_22);
    }

    @Override
    public boolean byDemand() {
        return true;
    }

    @Override
    public boolean fits(Asked asked, Demand entry) {
        return entry.inScope() && !ActForm.elsewhere(asked, entry);
    }

    @Override
    public Form begin(Asked asked) {
        var kind = asked.demand()
                .map(Demand::kind)
                .orElse(asked.isProtected() ? MatterKind.REPORT : asked.file().asked());
        Form form = kind == null ? Form.empty() : Form.empty().with("kind", kind.name());
        String branch = asked.demand().map(Demand::branch).orElse(null);
        return branch == null ? form : form.with("branch", branch);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var kinds = asked.isProtected() ? List.of(MatterKind.REPORT) : Arrays.asList(MatterKind.values());
        fields.one("kind", Fields.options(asked.ui(), kinds, "petition.kind."));
        var branches = asked.file().profile().branches().stream()
                .filter(Branch::petitionProcedure)
                .map(branch -> new Option(
                        branch.key(),
                        branch.name().in(asked.ui().locale()),
                        branch.route().in(asked.ui().locale())))
                .toList();
        if (!asked.isProtected()) fields.optional().one("branch", branches);
        fields.optional().area("remark", 3);
        fields.optional().many("readers", people.with(asked, Power.READ_REPORTS));
    }

    @Override
    public Command command(Asked asked, Form form) {
        var kind = Fields.chosen(form, "kind", MatterKind.class).orElseThrow();
        String branch = form.value("branch");
        return new Command.Accept(
                kind,
                branch.isEmpty() || kind != MatterKind.APPEAL ? null : branch,
                Answers.id(form, "demand").orElse(null),
                form.value("remark"),
                form.all("readers").stream().map(Long::valueOf).collect(Collectors.toSet()));
    }
}
