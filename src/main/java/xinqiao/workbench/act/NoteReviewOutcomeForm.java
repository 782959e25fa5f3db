package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Outcome;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/** 登记本系统以外的机关的复查、复核结果 */
@Component
@Guides({Provision.KM_30, Provision.KM_32})
class NoteReviewOutcomeForm implements ActForm {
    @Override
    public Act act() {
        return Act.NOTE_REVIEW_OUTCOME;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_30, Provision.KM_32);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.DRAFT, Beside.CLOCKS);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var ui = asked.ui();
        fields.one(
                "outcome",
                Fields.options(
                        ui,
                        Arrays.stream(Outcome.values())
                                .filter(Outcome::ofReview)
                                .toList(),
                        "petition.outcome."));
        Instead.ask(asked, fields);
        fields.line("letter", "medium");
        fields.day("on", ui.today());
        fields.optional().day("servedOn", ui.today());
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.NoteReviewOutcome(
                form.date("on").orElseThrow(),
                Fields.chosen(form, "outcome", Outcome.class).orElseThrow(),
                Instead.outcome(form),
                Instead.branch(form),
                form.value("letter"),
                form.date("servedOn").orElse(null));
    }
}
