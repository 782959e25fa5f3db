package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.ClosingSource;
import xinqiao.petition.ClosingStep;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Fields;

/** 登记结案后事项: the closing report by its source, cancelling, backup, publication, the archive. */
@Component
@Guides({Provision.KM_33C, Provision.JF_V8_3, Provision.JF_V8_4})
class FollowClosingForm implements ActForm {
    @Override
    public Act act() {
        return Act.FOLLOW_CLOSING;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_33C, Provision.JF_V8_3, Provision.JF_V8_4);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.CLOSING, Beside.DRAFT);
    }

    @Override
    public Form begin(Asked asked) {
        var form = Form.empty().with("on", asked.ui().today().toString());
        var steps = mine(asked);
        if (!steps.isEmpty()) form = form.with("step", steps.getFirst().name());
        return drafts(asked)
                ? form.with(
                        "source",
                        ClosingSource.of(asked.file().petition().origin().channel())
                                .name())
                : form;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var ui = asked.ui();
        fields.one(
                "step",
                mine(asked).stream()
                        .map(step -> new Option(
                                step.name(),
                                ui.t("petition.closing-step." + step),
                                asked.file().profile().citation(step.provision(), ui.locale())))
                        .toList());
        if (drafts(asked))
            fields.optional()
                    .one(
                            "source",
                            Fields.options(ui, Arrays.asList(ClosingSource.values()), "petition.closing-source."));
        fields.day("on", ui.today());
        fields.area("note", 6);
    }

    private static List<ClosingStep> mine(Asked asked) {
        return asked.file().closingSteps().stream()
                .filter(step -> asked.actor().may(step.power()))
                .toList();
    }

    private static boolean drafts(Asked asked) {
        return mine(asked).contains(ClosingStep.REPORT_DRAFTED);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.FollowClosing(
                Fields.chosen(form, "step", ClosingStep.class).orElseThrow(),
                form.date("on").orElseThrow(),
                Fields.chosen(form, "source", ClosingSource.class).orElse(null),
                form.value("note"));
    }
}
