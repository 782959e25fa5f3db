package xinqiao.workbench.act;

import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 回避 */
@Component
@Guides(Provision.KM_33A)
class RecuseForm implements ActForm {
    private final People people;

    RecuseForm(People people) {
        this.people = people;
    }

    @Override
    public Act act() {
        return Act.RECUSE;
    }

    @Override
    public Form begin(Asked asked) {
        return Form.empty().with("person", Long.toString(asked.actor().personId()));
    }

    /** Only the leader decides the recusal of another. */
    @Override
    public void ask(Asked asked, Fields fields) {
        if (asked.actor().may(Power.APPROVE)) fields.pick("person", people.ofTheHouse(asked, holder -> true));
        fields.area("reason", 3);
    }

    @Override
    public Command command(Asked asked, Form form) {
        long person = Answers.id(form, "person").orElse(asked.actor().personId());
        return new Command.Recuse(person, form.value("reason"));
    }
}
