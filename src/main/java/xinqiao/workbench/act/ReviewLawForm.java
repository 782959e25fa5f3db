package xinqiao.workbench.act;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 法规审核 */
@Component
@Guides(Provision.KM_9)
class ReviewLawForm implements ActForm {
    private final People people;

    ReviewLawForm(People people) {
        this.people = people;
    }

    @Override
    public Act act() {
        return Act.REVIEW_LAW;
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.DRAFT, Beside.SAID, Beside.INVESTIGATIONS, Beside.CLOCKS);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.one("agrees", YesOrNo.options(asked.ui(), "workbench.act.REVIEW_LAW.agrees"));
        fields.area("remarks", 5);
        if (asked.isProtected()) fields.optional().pick("person", people.with(asked, Power.APPROVE));
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.ReviewLaw(
                form.chosen("agrees", YesOrNo.YES),
                form.value("remarks"),
                Answers.id(form, "person").orElse(null));
    }
}
