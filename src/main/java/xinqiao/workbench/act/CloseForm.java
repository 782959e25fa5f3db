package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.ClosingFinding;
import xinqiao.petition.ClosingFinding.Says;
import xinqiao.petition.ClosingPoint;
import xinqiao.petition.ClosingVerdict;
import xinqiao.petition.Command;
import xinqiao.petition.Signature;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 结案审查: each point with what the record says to it; the leader in charge decides. */
@Component
@Guides({Provision.KM_33C, Provision.KM_28B, Provision.JF_V8, Provision.JF_L7})
class CloseForm implements ActForm {
    private final People people;

    CloseForm(People people) {
        this.people = people;
    }

    @Override
    public Act act() {
        return Act.CLOSE;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.JF_V8, Provision.JF_L7, Provision.KM_28B, Provision.KM_33C);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.DRAFT, Beside.INVESTIGATIONS, Beside.SAID, Beside.CLOCKS);
    }

    /** What the record says for certain is ticked already. */
    @Override
    public Form begin(Asked asked) {
        return Form.empty()
                .with(
                        "checked",
                        asked.file().closingFindings().stream()
                                .filter(finding -> finding.says() == Says.HOLDS)
                                .map(finding -> finding.point().name())
                                .toArray(String[]::new));
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var ui = asked.ui();
        fields.optional()
                .many(
                        "checked",
                        asked.file().closingFindings().stream()
                                .map(finding -> new Option(
                                        finding.point().name(),
                                        ui.t("petition.closing-point." + finding.point()),
                                        told(ui, finding)))
                                .toList());
        if (asked.file().petition().origin().reachable()) {
            fields.optional()
                    .one("signature", Fields.options(ui, Arrays.asList(Signature.values()), "petition.signature."));
            fields.optional().area("signatureNote", 2);
            fields.optional().area("counselling", 3);
        }
        fields.one("verdict", Fields.options(ui, Arrays.asList(ClosingVerdict.values()), "petition.closing-verdict."));
        fields.optional().area("remark", 3);
        if (asked.isProtected()) fields.pick("person", people.with(asked, Power.APPROVE));
    }

    private static String told(Ui ui, ClosingFinding finding) {
        String says = ui.t("workbench.closing." + finding.says());
        return says
                + ui.t(
                        "petition.closing-finding." + finding.key(),
                        finding.values().toArray());
    }

    @Override
    public Command command(Asked asked, Form form) {
        Set<ClosingPoint> held =
                form.all("checked").stream().map(ClosingPoint::valueOf).collect(Collectors.toSet());
        return new Command.Close(
                Fields.chosen(form, "verdict", ClosingVerdict.class).orElseThrow(),
                held,
                Fields.chosen(form, "signature", Signature.class).orElse(null),
                form.value("signatureNote"),
                form.value("counselling"),
                form.value("remark"),
                Answers.id(form, "person").orElse(null));
    }
}
