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

/** 交办 */
@Component
@Guides({Provision.KM_8, Provision.KM_26C})
class AssignForm implements ActForm {
    private final People people;

    AssignForm(People people) {
        this.people = people;
    }

    @Override
    public Act act() {
        return Act.ASSIGN;
    }

    @Override
    public List<Provision> provisions() {
        return List.of(Provision.KM_8, Provision.KM_26C);
    }

    @Override
    public List<Beside> beside() {
        return List.of(Beside.SAID, Beside.CLOCKS);
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        fields.pick("department", people.departmentsWith(asked, Power.HANDLE));
        var person = asked.isProtected() ? fields : fields.optional();
        person.pick("person", people.with(asked, Power.HANDLE));
        fields.optional().number("days");
        fields.optional().area("instruction", 4);
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.Assign(
                Answers.id(form, "department").orElseThrow(),
                Answers.id(form, "person").orElse(null),
                Answers.number(form, "days").orElse(null),
                form.value("instruction"));
    }
}
