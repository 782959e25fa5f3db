package xinqiao.workbench.act;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Demand;
import xinqiao.procedure.Branch;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 导入其他法定途径 */
@Component
@Guides(Provision.KM_22)
class GuideForm implements ActForm {
    @Override
    public Act act() {
        return Act.GUIDE;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_22, Provision.LAW_P2);
    }

    @Override
    public boolean byDemand() {
        return true;
    }

    @Override
    public boolean fits(Asked asked, Demand entry) {
        return ActForm.elsewhere(asked, entry);
    }

    @Override
    public Form begin(Asked asked) {
        Optional<Demand> demand = asked.demand();
        if (demand.isEmpty()) return Form.empty();
        Form form = Form.empty()
                .with("route", demand.get().route())
                .with("body", demand.get().body());
        String branch = demand.get().branch();
        return branch == null ? form : form.with("branch", branch);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var locale = asked.ui().locale();
        fields.one(
                "branch",
                asked.file().profile().branches().stream()
                        .filter(branch -> !branch.petitionProcedure())
                        .map(branch -> new Option(
                                branch.key(),
                                branch.name().in(locale),
                                branch.route().in(locale)))
                        .toList());
        fields.optional().area("route", 2);
        fields.line("body", "full");
        fields.area("limit", 2);
    }

    /** A route that was left empty is the one that the procedure names for the branch. */
    @Override
    public Command command(Asked asked, Form form) {
        String branch = form.value("branch");
        String route = form.value("route");
        if (route.isEmpty())
            route = asked.file()
                    .profile()
                    .branch(branch)
                    .map(Branch::route)
                    .map(text -> text.zh())
                    .orElse("");
        return new Command.Guide(
                branch,
                route,
                form.value("body"),
                form.value("limit"),
                Answers.id(form, "demand").orElse(null));
    }
}
