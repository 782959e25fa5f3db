package xinqiao.workbench.act;

import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** 指定知情人 */
@Component
@Guides(Provision.KM_21B)
class NameReaderForm implements ActForm {
    private final People people;

    NameReaderForm(People people) {
        this.people = people;
    }

    @Override
    public Act act() {
        return Act.NAME_READER;
    }

    @Override
    public void ask(Asked asked, Fields fields) {
        var readers = asked.file().petition().walls().readers();
        fields.pick(
                "person",
                people.ofTheHouse(
                        asked, holder -> !readers.contains(holder.person().id())));
    }

    @Override
    public Command command(Asked asked, Form form) {
        return new Command.NameReader(Answers.id(form, "person").orElseThrow());
    }
}
