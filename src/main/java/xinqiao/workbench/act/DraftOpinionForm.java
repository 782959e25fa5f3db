package xinqiao.workbench.act;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.petition.Opinion;
import xinqiao.petition.Outcome;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 拟出处理意见 */
@Component
@Guides({Provision.KM_28A, Provision.KM_27, Provision.KM_32})
class DraftOpinionForm implements ActForm {
    private final People people;

    DraftOpinionForm(People people) {
        this.people = people;
    }

    @Override
    public Act act() {
        return Act.DRAFT_OPINION;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_28A, Provision.LAW_P2);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.REVIEW, Beside.DRAFT, Beside.SAID, Beside.INVESTIGATIONS, Beside.CLOCKS);
    }

    /** A draft that was sent back is worked on, not written anew. */
    @Override
    public Form begin(Asked asked) {
        Opinion draft = asked.file().petition().deciding().draft();
        if (draft == null) return Form.empty();
        Outcome instead = draft.instead();
        return Form.empty()
                .with("instead", instead == null ? "" : instead.name())
                .with("branch", draft.branch() == null ? "" : draft.branch())
                .with("outcome", draft.outcome().name())
                .with("findings", draft.findings())
                .with("opinion", draft.opinion())
                .with("basis", draft.basis());
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var kind = asked.file().petition().kind();
        var outcomes = Arrays.stream(Outcome.values())
                .filter(outcome -> kind != null && outcome.fits(kind) && outcome.ofReview() == reviews(asked))
                .toList();
        fields.one("outcome", Fields.options(asked.ui(), outcomes, "petition.outcome."));
        if (reviews(asked)) Instead.ask(asked, fields);
        fields.area("findings", 10);
        fields.area("opinion", 8);
        fields.optional().area("basis", 3);
        boolean legal = asked.file().profile().legalReview().required();
        if (asked.isProtected()) fields.pick("person", people.with(asked, legal ? Power.REVIEW_LAW : Power.APPROVE));
    }

    private static boolean reviews(Asked asked) {
        return asked.file().petition().origin().review() != null;
    }

    @Override
    public Command command(Asked asked, Form form) {
        var opinion = new Opinion(
                Fields.chosen(form, "outcome", Outcome.class).orElseThrow(),
                form.value("findings"),
                form.value("opinion"),
                form.value("basis"),
                Instead.outcome(form),
                Instead.branch(form));
        return new Command.DraftOpinion(opinion, Answers.id(form, "person").orElse(null));
    }
}
